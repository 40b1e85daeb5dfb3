/** A file of a corpus folder that takes another place. Both are paths below the folder, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}
