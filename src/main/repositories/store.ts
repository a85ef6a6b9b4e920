import type { RecordKind } from '../../shared/domain/record.ts'
import type { Connection } from '../db/connection.ts'
import { cardMapping } from './card.ts'
import { channelMapping } from './channel.ts'
import { connectionMapping } from './connection.ts'
import { feedbackMapping } from './feedback.ts'
import { feedbackSweepMapping } from './feedbackSweep.ts'
import { importBatchMapping } from './importBatch.ts'
import { branchMapping } from './improving/branch.ts'
import { factMapping, factReadingMapping, voiceWordMapping } from './improving/consistency.ts'
import { boardColumnMapping, criterionMapping, improvementMapping } from './improving/improvement.ts'
import { checklistMapping, playbookMapping, quizRunMapping, shopperVisitMapping } from './improving/playbook.ts'
import {
  empathyNoteMapping,
  segmentMapping,
  setAsideMapping,
  stakeMapping,
  variationMapping,
} from './improving/seeing.ts'
import { journeyMapping } from './journey.ts'
import { kioskMapping } from './kiosk.ts'
import { laneMapping } from './lane.ts'
import { measurementMapping } from './measurement.ts'
import { ownThemeMapping } from './ownTheme.ts'
import { personaMapping } from './persona.ts'
import { recipeMapping } from './recipe.ts'
import { createRepository, type Repository, type WriteObserver } from './repository.ts'
import { sentimentCorrectionMapping } from './sentimentCorrection.ts'
import { serviceCaseMapping } from './serviceCase.ts'
import { stageMapping } from './stage.ts'
import { stepMapping } from './step.ts'
import { targetMapping } from './target.ts'
import { touchpointMapping } from './touchpoint.ts'
import { viewMapping } from './view.ts'
import { workspaceMapping } from './workspace.ts'

/** All records of one open file, a repository each. */
export type Store = { readonly [K in RecordKind]: Repository<K> }

export function createStore(connection: Connection, observer: WriteObserver): Store {
  return {
    workspace: createRepository(workspaceMapping, connection, observer),
    persona: createRepository(personaMapping, connection, observer),
    channel: createRepository(channelMapping, connection, observer),
    journey: createRepository(journeyMapping, connection, observer),
    stage: createRepository(stageMapping, connection, observer),
    step: createRepository(stepMapping, connection, observer),
    lane: createRepository(laneMapping, connection, observer),
    touchpoint: createRepository(touchpointMapping, connection, observer),
    card: createRepository(cardMapping, connection, observer),
    connection: createRepository(connectionMapping, connection, observer),
    view: createRepository(viewMapping, connection, observer),
    recipe: createRepository(recipeMapping, connection, observer),
    importBatch: createRepository(importBatchMapping, connection, observer),
    feedback: createRepository(feedbackMapping, connection, observer),
    feedbackSweep: createRepository(feedbackSweepMapping, connection, observer),
    serviceCase: createRepository(serviceCaseMapping, connection, observer),
    measurement: createRepository(measurementMapping, connection, observer),
    target: createRepository(targetMapping, connection, observer),
    sentimentCorrection: createRepository(sentimentCorrectionMapping, connection, observer),
    ownTheme: createRepository(ownThemeMapping, connection, observer),
    kiosk: createRepository(kioskMapping, connection, observer),
    boardColumn: createRepository(boardColumnMapping, connection, observer),
    criterion: createRepository(criterionMapping, connection, observer),
    improvement: createRepository(improvementMapping, connection, observer),
    fact: createRepository(factMapping, connection, observer),
    factReading: createRepository(factReadingMapping, connection, observer),
    voiceWord: createRepository(voiceWordMapping, connection, observer),
    playbook: createRepository(playbookMapping, connection, observer),
    quizRun: createRepository(quizRunMapping, connection, observer),
    checklist: createRepository(checklistMapping, connection, observer),
    shopperVisit: createRepository(shopperVisitMapping, connection, observer),
    empathyNote: createRepository(empathyNoteMapping, connection, observer),
    segment: createRepository(segmentMapping, connection, observer),
    variation: createRepository(variationMapping, connection, observer),
    stake: createRepository(stakeMapping, connection, observer),
    setAside: createRepository(setAsideMapping, connection, observer),
    branch: createRepository(branchMapping, connection, observer),
  }
}
