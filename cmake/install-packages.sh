#!/usr/bin/env bash
# install-packages.sh GROUP…: installs the packages of packages.txt that are missing, and says which and why.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

missing=()
while IFS=$'\t' read -r group package why; do
    case "$group" in ''|'#'*) continue ;; esac
    for wanted in "$@"; do
        [ "$group" = "$wanted" ] || continue
        if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$'; then
            missing+=("$package")
            printf '  %-24s %s\n' "$package" "$why"
        fi
    done
done < "$root/packages.txt"

[ ${#missing[@]} -gt 0 ] || exit 0
echo "Installing the ${#missing[@]} Debian packages above · 正在安装以上 ${#missing[@]} 个软件包"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please run as root: apt-get install ${missing[*]}" >&2
        echo "请用 root 运行：apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -q >/dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" > /dev/null
