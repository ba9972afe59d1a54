/** The look of a report on its own page: on screens, light and dark, with forced colours and on paper. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1f;--paper:#fff;--soft:#5a5a66;--line:#c9c9d2;--error:#a3141c;--warning:#7a4b00;--note:#134a8a}
@media (prefers-color-scheme:dark){:root{--ink:#ececf1;--paper:#17171b;--soft:#b3b3bf;--line:#4a4a55;--error:#ff9b9b;--warning:#f3c26b;--note:#9ec9ff}}
*{box-sizing:border-box}
body{overflow-wrap:break-word;margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1,h2,h3,h4,h5,.mend{overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:2.5rem 0 .25rem}
h3{font-size:1.2rem;margin:2rem 0 .25rem}
h4,h5{font-size:1.05rem;margin:1.5rem 0 .25rem;line-height:1.35}
p,ul,table{margin:.5rem 0}
table{border-collapse:collapse}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.3rem .7rem;text-align:left;vertical-align:top}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.soft{color:var(--soft)}
.group{border-left:.3rem solid var(--line);padding-left:.9rem;margin:1.5rem 0}
.error{border-color:var(--error)}.warning{border-color:var(--warning)}.note{border-color:var(--note)}
.group :first-child{margin-top:0}
.mend{font-weight:600}
summary{padding:.25rem 0;color:var(--soft)}
li{margin:.2rem 0;overflow-wrap:anywhere}
code{font:0.875rem/1.4 ui-monospace,Consolas,monospace;color:var(--soft);overflow-wrap:anywhere}
@media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#999}body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3,h4,h5{break-after:avoid}li,tr,.mend{break-inside:avoid}details::details-content{content-visibility:visible}}
@media (forced-colors:active){.group{border-color:CanvasText}}`;
/** What a Content-Security-Policy knows it by. A test works it out. */
export const STYLE_HASH = 'sha256-XTpPY6aF4cchbPgpD+uX7yZ/xFOkRW2qiCw+PF6VOUU=';
