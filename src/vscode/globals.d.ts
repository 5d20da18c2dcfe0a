/** What both extension hosts offer besides `vscode`: nothing else may be used here. */

declare function setTimeout(work: () => void, milliseconds: number): TimerHandle;
declare function clearTimeout(timer: TimerHandle | undefined): void;

interface TimerHandle {
  readonly __timer: never;
}

declare const performance: { now(): number };

declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class Blob {
  constructor(parts: readonly string[], options: { readonly type: string });
}

declare const URL: {
  createObjectURL(blob: Blob): string;
  revokeObjectURL(url: string): void;
};

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
