import { Channel } from './channel/channel.ts'
import { SetAside } from './coach/setAside.ts'
import { Fact, FactReading, VoiceWord } from './consistency/fact.ts'
import { Feedback } from './feedback/feedback.ts'
import { FeedbackSweep } from './feedback/feedbackSweep.ts'
import { OwnTheme, SentimentCorrection } from './feedback/ownWords.ts'
import { BoardColumn, Criterion } from './improvement/board.ts'
import { Improvement } from './improvement/improvement.ts'
import { Branch } from './journey/branch.ts'
import { Connection, Journey, Stage, Step } from './journey/journey.ts'
import { Card, Lane } from './journey/lane.ts'
import { Kiosk } from './kiosk/kiosk.ts'
import { ImportBatch } from './listening/importBatch.ts'
import { Measurement } from './listening/measurement.ts'
import { Recipe } from './listening/recipe.ts'
import { ServiceCase } from './listening/serviceCase.ts'
import { Target } from './listening/target.ts'
import { EmpathyNote } from './persona/empathyNote.ts'
import { Persona } from './persona/persona.ts'
import { Checklist, Playbook, QuizRun, ShopperVisit } from './playbook/playbook.ts'
import { Segment, Variation } from './segment/segment.ts'
import { Stake } from './touchpoint/stake.ts'
import { Touchpoint } from './touchpoint/touchpoint.ts'
import { View } from './view/view.ts'
import { Workspace } from './workspace/workspace.ts'

/** What a map is made of, parents before children: the order in which rows may be inserted. */
const MAP_SCHEMAS = {
  workspace: Workspace,
  persona: Persona,
  channel: Channel,
  journey: Journey,
  stage: Stage,
  step: Step,
  lane: Lane,
  touchpoint: Touchpoint,
  card: Card,
  connection: Connection,
  view: View,
} as const

/** What is heard and counted at the touchpoints. */
const LISTENING_SCHEMAS = {
  recipe: Recipe,
  importBatch: ImportBatch,
  feedback: Feedback,
  feedbackSweep: FeedbackSweep,
  serviceCase: ServiceCase,
  measurement: Measurement,
  target: Target,
  sentimentCorrection: SentimentCorrection,
  ownTheme: OwnTheme,
  kiosk: Kiosk,
} as const

/** What is done about it, and what every channel and everyone at the counter should say. */
const IMPROVING_SCHEMAS = {
  boardColumn: BoardColumn,
  criterion: Criterion,
  improvement: Improvement,
  fact: Fact,
  factReading: FactReading,
  voiceWord: VoiceWord,
  playbook: Playbook,
  quizRun: QuizRun,
  checklist: Checklist,
  shopperVisit: ShopperVisit,
  empathyNote: EmpathyNote,
  segment: Segment,
  variation: Variation,
  stake: Stake,
  setAside: SetAside,
  branch: Branch,
} as const

/** Every kind of record that undo knows. */
export const RECORD_SCHEMAS = { ...MAP_SCHEMAS, ...LISTENING_SCHEMAS, ...IMPROVING_SCHEMAS } as const

export interface MapRecordTypes {
  workspace: Workspace
  persona: Persona
  channel: Channel
  journey: Journey
  stage: Stage
  step: Step
  lane: Lane
  touchpoint: Touchpoint
  card: Card
  connection: Connection
  view: View
}
export interface ImprovingRecordTypes {
  boardColumn: BoardColumn
  criterion: Criterion
  improvement: Improvement
  fact: Fact
  factReading: FactReading
  voiceWord: VoiceWord
  playbook: Playbook
  quizRun: QuizRun
  checklist: Checklist
  shopperVisit: ShopperVisit
  empathyNote: EmpathyNote
  segment: Segment
  variation: Variation
  stake: Stake
  setAside: SetAside
  branch: Branch
}
export interface RecordTypes extends MapRecordTypes, ImprovingRecordTypes {
  recipe: Recipe
  importBatch: ImportBatch
  feedback: Feedback
  feedbackSweep: FeedbackSweep
  serviceCase: ServiceCase
  measurement: Measurement
  target: Target
  sentimentCorrection: SentimentCorrection
  ownTheme: OwnTheme
  kiosk: Kiosk
}
export type RecordKind = keyof RecordTypes
export type MapRecordKind = keyof MapRecordTypes
export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as RecordKind[]
export const MAP_KINDS = Object.keys(MAP_SCHEMAS) as MapRecordKind[]
export type AnyRecord = RecordTypes[RecordKind]
