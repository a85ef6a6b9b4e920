/** One line of a tile or a list: what, and beside it in smaller letters what for or since when. */
export interface ReportLine {
  readonly text: string
  readonly note: string
}

/** A part of the page that an owner reads in a minute. */
export interface ReportTile {
  readonly title: string
  /** how the tile is marked, by shape and by colour */
  readonly look: 'pain' | 'gain' | 'late' | 'open'
  /** "3 de 40": what the tile counts */
  readonly count: string
  readonly lines: readonly ReportLine[]
  /** what stands there where there are no lines */
  readonly none: string
  /** "e mais 12"; '' where all are shown */
  readonly more: string
}

/** A list on the pages after it. */
export interface ReportList {
  readonly title: string
  readonly intro: string
  readonly items: readonly {
    /** "1"; '' for none */
    readonly sign: string
    readonly text: string
    readonly note: string
    readonly lines: readonly string[]
  }[]
}

/** All that a report says, in the words of its reader. */
export interface ReportWords {
  /** the business */
  readonly over: string
  readonly title: string
  readonly date: string
  readonly tiles: readonly ReportTile[]
  readonly lists: readonly ReportList[]
  /** "Página 2 de 4" */
  readonly foot: (page: number, pages: number) => string
}
