import { addCard, moveCards, updateCards } from '../../services/editing/cards.ts'
import { addConnection, updateConnection } from '../../services/editing/connections.ts'
import { setFeeling } from '../../services/editing/feelings.ts'
import { addJourney, renameWorkspace, tagJourneys, updateJourney } from '../../services/editing/journeys.ts'
import { addLane, moveLane, updateLane } from '../../services/editing/lanes.ts'
import { pasteFragment } from '../../services/editing/paste.ts'
import { addChannel, addPersona, updateChannel, updatePersona } from '../../services/editing/people.ts'
import { clearJourneys, removeJourney, removeRecords } from '../../services/editing/removal.ts'
import { addStage, moveStage, updateStage } from '../../services/editing/stages.ts'
import { addStep, moveStep, updateStep } from '../../services/editing/steps.ts'
import { moveSteps, moveThings } from '../../services/editing/together.ts'
import {
  addTouchpoint,
  moveTouchpoints,
  tagTouchpoints,
  updateTouchpoints,
} from '../../services/editing/touchpoints.ts'
import { addView, updateView } from '../../services/editing/views.ts'
import { restoreMoment, restoreVersion } from '../../services/history/restore.ts'
import { runImport } from '../../services/importing/runImport.ts'
import { branchJourney, tieJourney } from '../../services/journeys/branch.ts'
import { duplicateJourney } from '../../services/journeys/duplicate.ts'
import { shelveJourneys } from '../../services/journeys/shelves.ts'
import { setStake } from '../../services/stakes/stakes.ts'
import type { TemplateLibrary } from '../../services/templates/library.ts'
import { startFromAnswers } from '../../services/templates/start.ts'
import { applyTemplate } from '../../services/templates/useTemplate.ts'
import type { RecordedHandlers } from '../handlers.ts'
import { bringingCommands } from './bringing.ts'
import { coachCommands } from './coach.ts'
import { improvingCommands } from './improving.ts'
import { kioskCommands } from './kiosk.ts'
import { listeningCommands } from './listening.ts'
import { practiceCommands } from './practice.ts'
import { provingCommands } from './proving.ts'

export function editingHandlers(templates: TemplateLibrary): RecordedHandlers {
  return {
    'journey.add': addJourney,
    'journey.update': updateJourney,
    'journey.duplicate': duplicateJourney,
    'journey.branch': branchJourney,
    'journey.tie': tieJourney,
    'journey.remove': removeJourney,
    'journey.clear': clearJourneys,
    'journey.shelve': shelveJourneys,
    'journey.tag': tagJourneys,
    'stage.add': addStage,
    'stage.update': updateStage,
    'stage.move': moveStage,
    'step.add': addStep,
    'step.update': updateStep,
    'step.move': moveStep,
    'lane.add': addLane,
    'lane.update': updateLane,
    'lane.move': moveLane,
    'touchpoint.add': addTouchpoint,
    'touchpoint.update': updateTouchpoints,
    'touchpoint.tag': tagTouchpoints,
    'touchpoint.move': moveTouchpoints,
    'card.add': addCard,
    'card.update': updateCards,
    'card.move': moveCards,
    'connection.add': addConnection,
    'connection.update': updateConnection,
    'feeling.set': setFeeling,
    'records.remove': removeRecords,
    'persona.add': addPersona,
    'persona.update': updatePersona,
    'channel.add': addChannel,
    'channel.update': updateChannel,
    'workspace.rename': renameWorkspace,
    'view.add': addView,
    'view.update': updateView,
    'map.paste': pasteFragment,
    'map.move': moveThings,
    'map.moveSteps': moveSteps,
    'history.restore': restoreMoment,
    'version.restore': restoreVersion,
    'template.use': (context, input) => applyTemplate(context, templates, input),
    'template.start': (context, input) => startFromAnswers(context, templates, input),
    'import.run': runImport,
    ...listeningCommands,
    ...bringingCommands,
    ...kioskCommands,
    ...practiceCommands,
    ...provingCommands,
    'stake.set': setStake,
    ...improvingCommands,
    ...coachCommands,
  }
}
