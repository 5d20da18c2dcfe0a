/** The colours of the readiness page within an editor: those of its theme. */

/** Behind the page's own style. Words carry every state, and colour only marks it. */
export const THEME_STYLE = `
:root, :root:root { color-scheme: inherit; --ink: var(--vscode-editor-foreground); --soft: var(--vscode-editor-foreground);
  --paper: var(--vscode-editor-background); --card: var(--vscode-editor-background);
  --line: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, var(--vscode-widget-border, #8886)));
  --link: var(--vscode-textLink-foreground); --good: var(--vscode-editor-foreground); --good-back: transparent;
  --fair: var(--vscode-editor-foreground); --fair-back: transparent; --bad: var(--vscode-editor-foreground);
  --bad-back: transparent; --quiet-back: transparent; --bar: var(--vscode-charts-green);
  --chart-fair: var(--vscode-charts-yellow); --chart-bad: var(--vscode-charts-red); }
body { background: var(--paper); color: var(--ink); font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
.bar { overflow: visible; }
.bar .all { fill: none; stroke: var(--line); vector-effect: non-scaling-stroke; }
.state { border-left: 4px solid var(--line); border-radius: 0; }
.state.good { border-color: var(--bar); }
.state.fair { border-color: var(--chart-fair); }
.state.bad { border-color: var(--chart-bad); }
`;
