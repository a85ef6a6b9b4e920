import type { LocalMoment } from '../feedback/feedback.ts'
import type { Scale } from '../feedback/scale.ts'
import type { Unit } from '../metric/metric.ts'
import type { RefusalData, RowRefusal } from './refusal.ts'

/** Where a file came from; `table` is any other table, read by a mapping. */
export const SOURCES = [
  'googleForms',
  'typeform',
  'surveyMonkey',
  'qualtrics',
  'hubspotTickets',
  'hubspotContacts',
  'zendesk',
  'pipedrive',
  'rdStation',
  'ga4',
  'mailchimp',
  'whatsapp',
  'googleReviews',
  'eventLog',
  'table',
] as const
export type SourceName = (typeof SOURCES)[number]

/** What a row says about where it belongs; rules of the import look at it. */
export interface EntryPlace {
  /** as the source names it: "WhatsApp", "Loja", "organic" */
  readonly channel?: string
  /** path or title of the page */
  readonly page?: string
  /** subject, title or category */
  readonly subject?: string
  /** stage of a funnel or pipeline, as the source names it */
  readonly stage?: string
}

interface Entry {
  /** 1-based line of the file (row of the sheet) at which the entry begins */
  readonly line: number
  /**
   * What makes the entry the same one in the next file of this source: `id:…` where the source has an id, else
   * `row:…`, a digest of what the row says. Equal rows of one file are told apart by their number (`#2`); entries that
   * one row becomes by what follows a `/`.
   */
  readonly identity: string
  readonly place: EntryPlace
  /** the person as the source names them (name, e-mail, phone), before pseudonymisation */
  readonly person?: string
}

/** One answer or comment. */
export interface FeedbackEntry extends Entry {
  readonly kind: 'feedback'
  readonly at: LocalMoment
  readonly question: string | null
  readonly scale: Scale | null
  readonly score: number | null
  readonly text: string
}

/** One request of a customer and how it was answered: a ticket, a conversation. */
export interface CaseEntry extends Entry {
  readonly kind: 'case'
  readonly openedAt: LocalMoment
  /** seconds from opening to the first reply; null: not answered (see `answered`) or not known */
  readonly firstResponseSeconds: number | null
  /** seconds from opening to the end; null: still open or not known */
  readonly resolutionSeconds: number | null
  /** null: the source does not say */
  readonly answered: boolean | null
  /** contacts (tickets, calls, messages) that it took to resolve; null: not known or not resolved */
  readonly contacts: number | null
  readonly reopened: boolean
}

/** A figure that the source carries only as an aggregate of a period; never turned into made-up answers. */
export interface MeasurementEntry extends Entry {
  readonly kind: 'measurement'
  /** a metric of vocabulary.md or `own:NAME` */
  readonly metric: string
  /** first and last day of the period, both within it */
  readonly from: string
  readonly to: string
  readonly value: number
  readonly unit: Unit
  /** size of the base where the source says it */
  readonly n: number | null
}

/** A customer was at a touchpoint (a stage of the funnel, a page) at a moment. */
export interface VisitEntry extends Entry {
  readonly kind: 'visit'
  readonly at: LocalMoment
  /** the same customer in all rows of the file */
  readonly customer: string
  /** as the source names it */
  readonly touchpoint: string
  /** won, converted; lost; null: it says nothing */
  readonly outcome: 'won' | 'lost' | null
  /** money, in the currency of the source, where the row names it */
  readonly value?: number
}

export type SourceEntry = FeedbackEntry | CaseEntry | MeasurementEntry | VisitEntry

/** Why a row was not taken; the words are in the `refusals` messages. */
export interface RefusedRow {
  readonly line: number
  readonly reason: RowRefusal
  /** what the words need: the cell as it stands, the column */
  readonly data?: RefusalData
}
