/** As much of pdf.js as is used here; the package's own types do not resolve under Node's rules. */
declare module "unpdf/pdfjs" {
  /** How a document is opened. */
  export interface OpenOptions {
    readonly data: Uint8Array;
    readonly verbosity: number;
    readonly isEvalSupported: boolean;
    readonly enableXfa: boolean;
    readonly disableFontFace: boolean;
    readonly useSystemFonts: boolean;
    readonly useWorkerFetch: boolean;
    readonly useWasm: boolean;
    readonly maxImageSize: number;
    readonly disableAutoFetch: boolean;
    readonly isOffscreenCanvasSupported: boolean;
    readonly isImageDecoderSupported: boolean;
  }

  export function getDocument(options: OpenOptions): {
    readonly promise: Promise<PdfDocument>;
    destroy(): Promise<void>;
  };

  export interface PdfDocument {
    readonly numPages: number;
    readonly loadingTask: { destroy(): Promise<void> };
    getPage(number: number): Promise<PdfPage>;
    getPageLabels(): Promise<readonly string[] | null>;
    cleanup(): Promise<unknown>;
    getMetadata(): Promise<{ readonly info: unknown }>;
  }

  export interface PdfPage {
    readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
    getViewport(options: { readonly scale: number }): {
      readonly width: number;
      readonly height: number;
      readonly transform: readonly number[];
    };
    getTextContent(options: {
      readonly disableNormalization: boolean;
    }): Promise<{ readonly items: readonly PdfItem[] }>;
    getOperatorList(): Promise<unknown>;
    cleanup(): boolean;
  }

  export type PdfItem =
    | { readonly type: string }
    | {
        readonly str: string;
        readonly width: number;
        readonly fontName: string;
        readonly transform: readonly number[];
      };
}
