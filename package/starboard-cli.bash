# Bash completion for starboard-cli. Subcommands, options and their values are read from the program's own help,
# so that they are always those of the installed version.
_starboard_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} word
    local -a command=()
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            extract|parse|import|query|account|export|backup|restore|compact|check|render|report)
                [ ${#command[@]} -gt 0 ] || command=("$word") ;;
            quantity|period)
                [ "${command[*]}" != parse ] || command+=("$word") ;;
        esac
    done
    local help
    help=$("${COMP_WORDS[0]/#\~/$HOME}" "${command[@]}" --help 2>/dev/null) || return

    if [[ $previous == --* ]]; then
        local values
        values=$(awk -v option="$previous" '
            # The names of an option stand alone or as “--district,--place”; its values in braces or as a list below.
            function named(list,   names, n, i) {
                n = split(list, names, ",")
                for (i = 1; i <= n; i++) if (names[i] == option) return 1
                return 0
            }
            /^  -/ {
                found = named($1); takes = found && $2 == "TEXT" || found && $2 ~ /^TEXT[:=]/
                if (takes && match($0, /:\{[^}]*\}/)) { print substr($0, RSTART + 2, RLENGTH - 3); exit }
                if (!takes) { found = 0; next }
                sub(/^  -.*(TEXT[^ ]*|\.\.\.|REQUIRED) +/, "")
            }
            found {
                sub(/^ +/, "")
                if ($0 ~ /^[a-z_]+(, [a-z_]+)+(, …)?$/) { gsub(/, …/, ""); gsub(/, /, ","); print; exit }
            }' <<< "$help")
        if [ -n "$values" ]; then
            mapfile -t COMPREPLY < <(compgen -W "${values//,/ }" -- "$current")
            return
        fi
    fi
    if [[ $current == -* ]]; then
        local options
        options=$(awk '/^  -/ { gsub(/,/, " ", $1); print $1 }' <<< "$help")
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    if [ ${#command[@]} -eq 0 ] || [ "${command[*]}" = parse ]; then
        local names
        names=$(awk '/^Subcommands:/ { inside = 1; next } inside && /^  [a-z]/ { print $1 }' <<< "$help")
        mapfile -t COMPREPLY < <(compgen -W "$names" -- "$current")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -F _starboard_cli starboard-cli
