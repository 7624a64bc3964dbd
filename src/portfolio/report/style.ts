// The colours can be told apart by people with colour blindness (Okabe and Ito), on white and on black.
export const STYLE = `:root { color-scheme: light dark; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --card: #f6f8fa;
  --shall-defer: #0072b2; --may-negotiate: #e69f00; --not-covered: #9aa4ae; --undetermined: #cc5500; --principal: #0072b2; --interest: #56b4e9 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --dim: #9198a1; --line: #3d444d; --card: #161b22; --not-covered: #6e7681; background: #0d1117 } }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: var(--ink); margin: 2rem auto; padding: 0 1rem; max-width: 60rem }
h1 { font-size: 1.6rem; margin-bottom: 0 } h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem } .file, .note { color: var(--dim); margin: .25rem 0 }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: .75rem 0 }
.cards div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem }
.cards dt { color: var(--dim); font-size: .85rem; line-height: 1.3 } .cards dd { margin: .2rem 0 0; font-size: 1.35rem; font-variant-numeric: tabular-nums }
figure { margin: .75rem 0 } svg { display: block; width: 100%; height: auto; overflow: visible } svg text { font-size: 12px; fill: var(--ink) } svg .tick { fill: var(--dim); font-variant-numeric: tabular-nums }
svg .grid { stroke: var(--line); stroke-width: 1 }
.shall-defer { fill: var(--shall-defer) } .may-negotiate { fill: var(--may-negotiate) } .not-covered { fill: var(--not-covered) } .undetermined { fill: var(--undetermined) }
.principal { fill: var(--principal) } .interest { fill: var(--interest) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top }
.right { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums } th.right { white-space: normal } td { overflow-wrap: anywhere }
summary { cursor: pointer; color: var(--dim) } .basis { font-size: .85rem; color: var(--dim) } .basis dd { margin-left: 1rem; overflow-wrap: anywhere }
@media print { body { margin: 0; font-size: 11pt } details:not([open]) { display: none } }`;
