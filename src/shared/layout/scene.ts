import type { BlueprintLine, LaneRole } from '../domain/journey/lane.ts'
import type { Density } from './density.ts'
import type { Mark } from './mark.ts'

/** A place on the map, in map px from its top left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** One column: a step, or the empty place of a stage that has none. */
export interface SceneColumn {
  readonly stepId: string | null
  readonly stageId: string | null
  /** "3.2"; null for an empty stage */
  readonly number: string | null
  readonly x: number
  readonly w: number
}

export interface SceneStage {
  readonly stageId: string
  /** 1-based, as its sign says */
  readonly number: number
  readonly x: number
  readonly w: number
}

export interface SceneRow {
  /** null: the row of steps that appears where no lane of customer actions shows them */
  readonly laneId: string | null
  readonly role: LaneRole
  readonly y: number
  readonly h: number
  /** Below the line of visibility. */
  readonly underground: boolean
  readonly collapsed: boolean
  readonly empty: boolean
}

/** A line of the service blueprint with its plate, as high as `h`, directly above a row. */
export interface SceneBlueprintLine {
  readonly kind: BlueprintLine
  readonly laneId: string
  readonly y: number
  readonly h: number
  readonly label: string
}

export type SceneNodeKind =
  | 'persona'
  | 'stage'
  | 'lane'
  | 'step'
  | 'touchpoint'
  | 'card'
  | 'station'
  | 'channelStop'
  | 'measured'
  | 'moment'
  | 'connection'

export interface Cell {
  readonly stepId: string
  readonly laneId: string
}

/** Something that can be seen, selected or read out on its own. */
export interface SceneNode {
  /** `${kind}:${id}`; a station's id is `${stepId}~${personaId}` (`-` for nobody), that of a stop or of what was measured its
   * touchpoint's. */
  readonly key: string
  readonly kind: SceneNodeKind
  readonly id: string
  readonly box: Box
  /** The cell it stands in; null for what belongs to no cell. */
  readonly cell: Cell | null
  /** Relative to the box's top left corner. */
  readonly marks: readonly Mark[]
  /** What a screen reader says. */
  readonly title: string
}

/** One persona's line through the map. */
export interface SceneCurve {
  readonly personaId: string | null
  /** The letter of its terminal; '' while there is only one line. */
  readonly letter: string
  readonly main: boolean
  readonly stations: readonly SceneStation[]
  /** The whole line in map px, for miniatures. */
  readonly d: string
  /** In map px; drawn below the nodes. */
  readonly marks: readonly Mark[]
}

export interface SceneStation {
  readonly stepId: string
  readonly x: number
  readonly y: number
  readonly value: -2 | -1 | 0 | 1 | 2
  readonly solid: boolean
  readonly key: boolean
}

/** The line of the journey's other state; its marks stand among the scene's rules. */
export interface SceneOverlay {
  /** What the other state is called, such as "Como é hoje". */
  readonly name: string
  /** By this journey's steps, in map px. */
  readonly stations: readonly Pick<SceneStation, 'stepId' | 'x' | 'y' | 'value'>[]
}

/**
 * A journey laid out. Paint in this order: `grounds`, (a tint for the selected column,) `rules`, `curves`, `nodes` by
 * their boxes. Connections are nodes like the others and come last.
 */
export interface Scene {
  readonly density: Density
  /** px */
  readonly size: { readonly w: number; readonly h: number }
  /** Width of the column of lane headers; stays in sight while the map scrolls. */
  readonly headerW: number
  /** Height of the band of stage signs; stays in sight too. */
  readonly headH: number
  readonly columns: readonly SceneColumn[]
  readonly stages: readonly SceneStage[]
  readonly rows: readonly SceneRow[]
  readonly lines: readonly SceneBlueprintLine[]
  readonly grounds: readonly Mark[]
  readonly rules: readonly Mark[]
  readonly curves: readonly SceneCurve[]
  readonly overlay: SceneOverlay | null
  readonly nodes: readonly SceneNode[]
}
