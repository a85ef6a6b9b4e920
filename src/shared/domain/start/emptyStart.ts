import type { ChannelKind } from '../channel/channel.ts'
import type { JourneyDraft } from '../draft/journeyDraft.ts'
import { STARTING_LANES } from '../journey/lane.ts'
import { MOMENTS, type Moment } from './startAnswers.ts'

/** What stands in a first map where nobody has said it, in the language shown. */
export interface StartWords {
  readonly journey: string
  readonly stages: { readonly [M in Moment]: string }
  readonly steps: { readonly [M in Moment]: string }
  readonly channels: { readonly [K in ChannelKind]: string }
}

/** A map of any trade: three stages, a step in each, nothing felt and nothing touched yet. */
export function emptyStart(words: StartWords): JourneyDraft {
  return {
    name: words.journey,
    state: 'asIs',
    scenario: '',
    expectations: '',
    tags: [],
    personas: [],
    channels: [],
    lanes: STARTING_LANES.map((role) => ({ ref: role, role, name: '' })),
    stages: MOMENTS.map((moment) => ({
      name: words.stages[moment],
      duration: '',
      notes: '',
      steps: [
        {
          ref: moment,
          name: words.steps[moment],
          description: '',
          evidence: 'assumed',
          valence: [],
          touchpoints: [],
          cards: [],
        },
      ],
    })),
    connections: [],
    assets: [],
  }
}
