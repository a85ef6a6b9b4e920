import type { Channel } from '../../shared/domain/channel/channel.ts'
import type { OwnTheme, SentimentCorrection } from '../../shared/domain/feedback/ownWords.ts'
import type { Branch } from '../../shared/domain/journey/branch.ts'
import type { Journey, Connection as MapConnection, Stage, Step } from '../../shared/domain/journey/journey.ts'
import type { Card, Lane } from '../../shared/domain/journey/lane.ts'
import type { Kiosk } from '../../shared/domain/kiosk/kiosk.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { ImportBatch } from '../../shared/domain/listening/importBatch.ts'
import type { Recipe } from '../../shared/domain/listening/recipe.ts'
import type { Target } from '../../shared/domain/listening/target.ts'
import type { Persona } from '../../shared/domain/persona/persona.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { View } from '../../shared/domain/view/view.ts'
import { type Connection, sqlBuilder } from '../db/connection.ts'
import { type BoardFinder, createBoardFinder } from './improving/boardFinder.ts'
import { type ConsistencyFinder, createConsistencyFinder } from './improving/consistencyFinder.ts'
import { createPracticeFinder, type PracticeFinder } from './improving/practiceFinder.ts'
import { createSegmentFinder, type SegmentFinder } from './improving/segmentFinder.ts'
import { createStakeFinder, type StakeFinder } from './improving/stakeFinder.ts'
import type { Store } from './store.ts'

/** Records by where they stand. Lists come in reading order. */
export interface Finder extends PracticeFinder, BoardFinder, ConsistencyFinder, SegmentFinder, StakeFinder {
  journeys(): Journey[]
  personas(): Persona[]
  channels(): Channel[]
  stagesOf(journeyId: string): Stage[]
  lanesOf(journeyId: string): Lane[]
  stepsOf(stageIds: readonly string[]): Step[]
  stepsOfJourney(journeyId: string): Step[]
  touchpointsOfJourney(journeyId: string): Touchpoint[]
  cardsOfJourney(journeyId: string): Card[]
  connectionsOfJourney(journeyId: string): MapConnection[]
  viewsOf(journeyId: string): View[]
  targets(): Target[]
  /** the one used last first */
  recipes(): Recipe[]
  /** files brought in and not hidden, newest first */
  batches(): ImportBatch[]
  /** by name */
  ownThemes(): OwnTheme[]
  /** by name */
  kiosks(): Kiosk[]
  /** what the owner said, the latest last */
  corrections(): SentimentCorrection[]
  correctionOf(text: string, language: Language): SentimentCorrection | null
  /** Touchpoints that stand in one of the steps or lanes. */
  touchpointsIn(place: 'step_id' | 'lane_id' | 'channel_id' | 'linked_journey_id', ids: readonly string[]): Touchpoint[]
  cardsIn(place: 'step_id' | 'lane_id', ids: readonly string[]): Card[]
  connectionsAt(kind: 'step' | 'touchpoint', ids: readonly string[]): MapConnection[]
  journeysOfPersona(personaId: string): Journey[]
  stepsFeltBy(personaId: string): Step[]
  touchpointsFeltBy(personaId: string): Touchpoint[]
  /** of the journeys as they are wanted, or of those they were drawn from; the first drawn first */
  branchesOf(end: 'journey_id' | 'origin_id', journeyIds: readonly string[]): Branch[]
}

export function createFinder(connection: Connection, store: Store): Finder {
  const q = sqlBuilder
  const where = (table: string, column: string, ids: readonly string[]): unknown[] =>
    connection
      .statement(`select * from ${table} where ${column} in (select value from json_each(?)) order by order_key, id`)
      .all(JSON.stringify(ids))
  const inJourney = (table: 'touchpoint' | 'card', journeyId: string): unknown[] =>
    connection.all(
      q
        .selectFrom(table)
        .innerJoin('lane', 'lane.id', `${table}.lane_id`)
        .innerJoin('step', 'step.id', `${table}.step_id`)
        .innerJoin('stage', 'stage.id', 'step.stage_id')
        .selectAll(table)
        .where('lane.journey_id', '=', journeyId)
        .orderBy('lane.order_key')
        .orderBy('lane.id')
        .orderBy('stage.order_key')
        .orderBy('stage.id')
        .orderBy('step.order_key')
        .orderBy('step.id')
        .orderBy(`${table}.order_key`)
        .orderBy(`${table}.id`),
    )
  return {
    ...createPracticeFinder(connection, store),
    ...createSegmentFinder(connection, store),
    ...createStakeFinder(connection, store),
    ...createBoardFinder(connection, store),
    ...createConsistencyFinder(connection, store),
    journeys: () =>
      store.journey.fromRows(connection.all(q.selectFrom('journey').selectAll().orderBy('order_key').orderBy('id'))),
    personas: () =>
      store.persona.fromRows(connection.all(q.selectFrom('persona').selectAll().orderBy('order_key').orderBy('id'))),
    recipes: () =>
      store.recipe.fromRows(
        connection.all(q.selectFrom('recipe').selectAll().orderBy('used_at', 'desc').orderBy('id')),
      ),
    targets: () =>
      store.target.fromRows(connection.all(q.selectFrom('target').selectAll().orderBy('metric').orderBy('id'))),
    batches: () =>
      store.importBatch.fromRows(
        connection.all(
          q.selectFrom('import_batch').selectAll().where('hidden', '=', 0).orderBy('at', 'desc').orderBy('id'),
        ),
      ),
    ownThemes: () =>
      store.ownTheme.fromRows(connection.all(q.selectFrom('own_theme').selectAll().orderBy('name').orderBy('id'))),
    kiosks: () => store.kiosk.fromRows(connection.all(q.selectFrom('kiosk').selectAll().orderBy('name').orderBy('id'))),
    corrections: () =>
      store.sentimentCorrection.fromRows(
        connection.statement('select * from sentiment_correction order by rowid').all(),
      ),
    correctionOf: (text, language) =>
      store.sentimentCorrection.fromRows(
        connection
          .statement('select * from sentiment_correction where text = ? and language = ? limit 1')
          .all(text, language),
      )[0] ?? null,
    channels: () =>
      store.channel.fromRows(connection.all(q.selectFrom('channel').selectAll().orderBy('order_key').orderBy('id'))),
    stagesOf: (journeyId) => store.stage.fromRows(where('stage', 'journey_id', [journeyId])),
    lanesOf: (journeyId) => store.lane.fromRows(where('lane', 'journey_id', [journeyId])),
    stepsOf: (stageIds) => store.step.fromRows(where('step', 'stage_id', stageIds)),
    stepsOfJourney: (journeyId) =>
      store.step.fromRows(
        connection.all(
          q
            .selectFrom('step')
            .innerJoin('stage', 'stage.id', 'step.stage_id')
            .selectAll('step')
            .where('stage.journey_id', '=', journeyId)
            .orderBy('stage.order_key')
            .orderBy('stage.id')
            .orderBy('step.order_key')
            .orderBy('step.id'),
        ),
      ),
    touchpointsOfJourney: (journeyId) => store.touchpoint.fromRows(inJourney('touchpoint', journeyId)),
    cardsOfJourney: (journeyId) => store.card.fromRows(inJourney('card', journeyId)),
    connectionsOfJourney: (journeyId) => store.connection.fromRows(where('connection', 'journey_id', [journeyId])),
    viewsOf: (journeyId) => store.view.fromRows(where('view', 'journey_id', [journeyId])),
    touchpointsIn: (place, ids) => store.touchpoint.fromRows(where('touchpoint', place, ids)),
    cardsIn: (place, ids) => store.card.fromRows(where('card', place, ids)),
    connectionsAt: (kind, ids) => {
      const sql = `select * from connection where from_${kind}_id in (select value from json_each(?))
        or to_${kind}_id in (select value from json_each(?)) order by order_key, id`
      return store.connection.fromRows(connection.statement(sql).all(JSON.stringify(ids), JSON.stringify(ids)))
    },
    journeysOfPersona: (personaId) =>
      store.journey.fromRows(
        connection
          .statement('select * from journey where id in (select journey_id from journey_persona where persona_id = ?)')
          .all(personaId),
      ),
    stepsFeltBy: (personaId) =>
      store.step.fromRows(
        connection
          .statement('select * from step where id in (select step_id from step_valence where persona_id = ?)')
          .all(personaId),
      ),
    touchpointsFeltBy: (personaId) =>
      store.touchpoint.fromRows(
        connection
          .statement(
            'select * from touchpoint where id in (select touchpoint_id from touchpoint_valence where persona_id = ?)',
          )
          .all(personaId),
      ),
    branchesOf: (end, journeyIds) =>
      store.branch.fromRows(
        connection
          .statement(`select * from branch where ${end} in (select value from json_each(?)) order by created_at, id`)
          .all(JSON.stringify(journeyIds)),
      ),
  }
}
