/** The corpus that answers, in figures. */
interface CorpusState {
  readonly revision: string;
  readonly documents: number;
  readonly paragraphs: number;
  readonly problems: number;
}

/** The connection to Discord, in figures. */
interface GatewayState {
  readonly isReady: boolean;
  /** Since the last sign of life, in milliseconds; `null` where there was none. */
  readonly silence: number | null;
}

/** What is asked whenever somebody looks at the metrics; `null` where it is not there yet. */
export interface MetricsSources {
  readonly corpus: () => CorpusState | null;
  readonly gateway: () => GatewayState | null;
}
