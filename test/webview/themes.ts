/** The colours of the editor's own themes, as a webview gets them. */

export type Theme = 'light' | 'dark' | 'contrast';

interface Colours {
  /** The class that the editor gives the body. */
  readonly kind: string;
  readonly variables: Readonly<Record<string, string>>;
}

const FONTS = {
  '--vscode-font-family': 'system-ui, "DejaVu Sans", sans-serif',
  '--vscode-font-size': '13px',
  '--vscode-editor-font-family': '"DejaVu Sans Mono", monospace',
};

/** Light Modern, Dark Modern and Dark High Contrast. */
export const THEMES: Readonly<Record<Theme, Colours>> = {
  light: {
    kind: 'vscode-light',
    variables: {
      ...FONTS,
      '--vscode-foreground': '#3b3b3b',
      '--vscode-sideBar-foreground': '#3b3b3b',
      '--vscode-sideBar-background': '#f8f8f8',
      '--vscode-descriptionForeground': '#3b3b3b',
      '--vscode-panel-border': '#e5e5e5',
      '--vscode-widget-border': '#e5e5e5',
      '--vscode-editorWidget-border': '#c8c8c8',
      '--vscode-textCodeBlock-background': '#e8e8e8',
      '--vscode-focusBorder': '#005fb8',
      '--vscode-charts-blue': '#0063d3',
      '--vscode-charts-green': '#388a34',
      '--vscode-charts-red': '#e51400',
      '--vscode-errorForeground': '#c72e0f',
      '--vscode-editorWarning-foreground': '#bf8803',
      '--vscode-list-inactiveSelectionBackground': '#e4e6f1',
      '--vscode-checkbox-background': '#f8f8f8',
      '--vscode-checkbox-border': '#818181',
      '--vscode-checkbox-foreground': '#3b3b3b',
      '--vscode-toolbar-hoverBackground': '#b8b8b850',
      '--vscode-button-secondaryBackground': '#e5e5e5',
      '--vscode-button-secondaryForeground': '#3b3b3b',
      '--vscode-textLink-foreground': '#005fb8',
      '--vscode-input-background': '#ffffff',
      '--vscode-input-foreground': '#3b3b3b',
      '--vscode-input-border': '#cecece',
    },
  },
  dark: {
    kind: 'vscode-dark',
    variables: {
      ...FONTS,
      '--vscode-foreground': '#cccccc',
      '--vscode-sideBar-foreground': '#cccccc',
      '--vscode-sideBar-background': '#181818',
      '--vscode-descriptionForeground': '#9d9d9d',
      '--vscode-panel-border': '#2b2b2b',
      '--vscode-widget-border': '#313131',
      '--vscode-editorWidget-border': '#454545',
      '--vscode-textCodeBlock-background': '#2b2b2b',
      '--vscode-focusBorder': '#0078d4',
      '--vscode-charts-blue': '#59a4f9',
      '--vscode-charts-green': '#89d185',
      '--vscode-charts-red': '#f14c4c',
      '--vscode-errorForeground': '#f85149',
      '--vscode-editorWarning-foreground': '#cca700',
      '--vscode-list-inactiveSelectionBackground': '#37373d',
      '--vscode-checkbox-background': '#313131',
      '--vscode-checkbox-border': '#6b6b6b',
      '--vscode-checkbox-foreground': '#cccccc',
      '--vscode-toolbar-hoverBackground': '#5a5d5e50',
      '--vscode-button-secondaryBackground': '#313131',
      '--vscode-button-secondaryForeground': '#cccccc',
      '--vscode-textLink-foreground': '#4daafc',
      '--vscode-input-background': '#313131',
      '--vscode-input-foreground': '#cccccc',
      '--vscode-input-border': '#3c3c3c',
    },
  },
  contrast: {
    kind: 'vscode-high-contrast',
    variables: {
      ...FONTS,
      '--vscode-foreground': '#ffffff',
      '--vscode-sideBar-foreground': '#ffffff',
      '--vscode-sideBar-background': '#000000',
      '--vscode-descriptionForeground': '#ffffffb3',
      '--vscode-panel-border': '#6fc3df',
      '--vscode-widget-border': '#6fc3df',
      '--vscode-editorWidget-border': '#6fc3df',
      '--vscode-textCodeBlock-background': '#000000',
      '--vscode-focusBorder': '#f38518',
      '--vscode-contrastBorder': '#6fc3df',
      '--vscode-contrastActiveBorder': '#f38518',
      '--vscode-charts-blue': '#59a4f9',
      '--vscode-charts-green': '#89d185',
      '--vscode-charts-red': '#f48771',
      '--vscode-errorForeground': '#f48771',
      '--vscode-editorWarning-foreground': '#ffd370',
      '--vscode-checkbox-background': '#000000',
      '--vscode-checkbox-border': '#6fc3df',
      '--vscode-checkbox-foreground': '#ffffff',
    },
  },
};
