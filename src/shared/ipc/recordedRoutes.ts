import type { RecordedRoute, RouteName } from './contract.ts'

// The window sends recorded commands in order and everything else at once. That is all it has to know of a route, so it
// need not read the contract's schemas before it shows something. The compiler holds this list to the contract: a name
// too many and a name too few are errors.

const RECORDED = {
  'journey.add': true,
  'journey.update': true,
  'journey.duplicate': true,
  'journey.remove': true,
  'journey.shelve': true,
  'journey.tag': true,
  'stage.add': true,
  'stage.update': true,
  'stage.move': true,
  'step.add': true,
  'step.update': true,
  'step.move': true,
  'lane.add': true,
  'lane.update': true,
  'lane.move': true,
  'touchpoint.add': true,
  'touchpoint.update': true,
  'touchpoint.move': true,
  'card.add': true,
  'card.update': true,
  'card.move': true,
  'map.move': true,
  'map.moveSteps': true,
  'connection.add': true,
  'connection.update': true,
  'feeling.set': true,
  'records.remove': true,
  'persona.add': true,
  'persona.update': true,
  'channel.add': true,
  'channel.update': true,
  'workspace.rename': true,
  'view.add': true,
  'view.update': true,
  'map.paste': true,
  'history.restore': true,
  'version.restore': true,
  'template.use': true,
  'import.run': true,
  'template.start': true,
  'journey.clear': true,
  'feedback.add': true,
  'feedback.update': true,
  'feedback.remove': true,
  'target.set': true,
  'target.remove': true,
  'recipe.save': true,
  'recipe.remove': true,
} as const satisfies { readonly [R in RecordedRoute]: true }

/** Whether a route is recorded as a step that can be undone. */
export const isRecorded = (route: RouteName): route is RecordedRoute => Object.hasOwn(RECORDED, route)
