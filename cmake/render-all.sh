#!/usr/bin/env bash
# render-all.sh CLI OUT [FILES…]: every view as PNG and the reports as PDF and CSV, for a machine without a display.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cli=$1 out=$2
shift 2
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
db=$work/workspace.db

if [ $# -eq 0 ]; then
    "$cli" import --db "$db" --sample --manifest "$root/resources/sample/manifest.csv" "$root"/resources/sample/*.txt
    from=2023-01-01 to=2023-06-30
else
    "$cli" import --db "$db" "$@"
    from= to=
fi
export XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=offscreen
period=()
[ -z "$from" ] || period=(--from "$from" --to "$to")

for view in overview trend compare ranking ledger articles review; do
    "$cli" render --db "$db" --view "$view" "${period[@]}" --size 1440x900 --out "$out/$view.png"
done
"$cli" render --db "$db" --view overview "${period[@]}" --size 1440x900 --theme dark --out "$out/overview-dark.png"
"$cli" render --db "$db" --view overview "${period[@]}" --size 1440x900 --language en --out "$out/overview-en.png"

"$cli" report --db "$db" --kind district --format pdf --all-districts "${period[@]}" --force --out "$out/reports"
"$cli" report --db "$db" --kind quality --format xlsx --all-districts "${period[@]}" --force --out "$out/reports"
"$cli" export --db "$db" --format csv --force --out "$out/facts.csv"

echo
echo "没有显示器：各视图和报告已写入 $out/"
echo "No display: the views and reports are in $out/"
ls "$out"
