import { create } from 'zustand'
import type { RecipeChange } from '../../../shared/domain/listening/likeRecipe.ts'
import type { Recipe } from '../../../shared/domain/listening/recipe.ts'
import type { SourceChoices } from '../../../shared/domain/listening/sourceChoices.ts'
import type { SourcePreview } from '../../../shared/domain/listening/sourcePreview.ts'
import type { TouchpointPlace } from '../../../shared/domain/touchpoint/touchpointPlace.ts'
import type { ErrorData } from '../../../shared/ipc/errors.ts'
import type { FilePlaces, SampleRow } from '../../../shared/ipc/routes/bringing.ts'
import type { FeedbackImported } from '../../../shared/ipc/routes/listening.ts'
import type { Brought } from './brought.ts'
import { NO_PLACING, type Placing } from './placing.ts'

export interface Failure {
  readonly code: string
  readonly data: ErrorData
}

/** The three questions of the way in. */
export const STOPS = ['read', 'place', 'count'] as const
export type Stop = (typeof STOPS)[number]

export interface BringState {
  readonly phase: 'choose' | 'looking' | Stop | 'running' | 'done'
  readonly brought: Brought | null
  /** A pasted list of comments and the day on which they were heard; null: a file or a table. */
  readonly comments: { readonly lines: readonly string[]; readonly day: string } | null
  /** The first look, before anything was chosen: its fingerprint finds the recipe. */
  readonly first: SourcePreview | null
  /** As it is read with what was chosen. */
  readonly preview: SourcePreview | null
  /** What a person or a recipe said; the rest is guessed. */
  readonly choices: Partial<SourceChoices>
  /** How files of this kind are read; null: this kind is new. */
  readonly recipe: Recipe | null
  /** How the file differs from those that the recipe was made of; null: not at all. */
  readonly change: RecipeChange | null
  /** The recipe answered every question. */
  readonly known: boolean
  readonly sample: readonly SampleRow[] | null
  readonly touchpoints: readonly TouchpointPlace[]
  readonly places: FilePlaces | null
  readonly placing: Placing
  readonly keepPersonal: boolean
  readonly keepRecipe: boolean
  readonly recipeName: string
  /** What would come in; null while it is counted. */
  readonly tried: FeedbackImported | null
  readonly done: FeedbackImported | null
  readonly failure: Failure | null
  /** 0–1; null: not known */
  readonly fraction: number | null
}

export const NOTHING_BROUGHT: BringState = {
  phase: 'choose',
  brought: null,
  comments: null,
  first: null,
  preview: null,
  choices: {},
  recipe: null,
  change: null,
  known: false,
  sample: null,
  touchpoints: [],
  places: null,
  placing: NO_PLACING,
  keepPersonal: false,
  keepRecipe: true,
  recipeName: '',
  tried: null,
  done: null,
  failure: null,
  fraction: null,
}

/** A file on its way in. Never recorded: what comes of it is one step. */
export const useBringing = create<BringState>(() => NOTHING_BROUGHT)
