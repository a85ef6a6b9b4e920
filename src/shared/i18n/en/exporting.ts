import type { Localized } from '../localized.ts'
import type { exporting as source } from '../pt-BR/exporting.ts'

export const exporting: Localized<typeof source> = {
  warnings: {
    TYPE_TOO_SMALL: 'The smallest letters come out at {{pt}} pt, too small to read on a wall. Choose larger paper.',
    PAGE_CLAMPED: 'The map is longer than a PDF can be and was made smaller to fit.',
    IMAGE_REDUCED: 'The map is too large for a picture of the size chosen; it came out at {{percent}} %.',
    PICTURE_MISSING: 'A picture of the map was not found and its place stayed empty.',
    MANY_SHEETS: 'That is {{sheets}} sheets to glue. Smaller paper needs fewer sheets.',
    CARDS_LEFT_OUT:
      '{{count}} cards were left out: thoughts, pains, backstage and what else this format has no place for.',
    CHANNELS_LEFT_OUT: 'The channel of {{count}} touchpoints was left out: this format knows no channels.',
    CHANNEL_CLASSES_LEFT_OUT:
      'In {{count}} channels, what you changed in “physical or digital” or “direct or indirect” was left out.',
    CONNECTIONS_LEFT_OUT: '{{count}} connections between steps or touchpoints were left out.',
    DURATIONS_LEFT_OUT: 'The duration of {{count}} stages was left out.',
    EMPTY_LANES_LEFT_OUT: '{{count}} empty lanes were left out.',
    FEELINGS_LEFT_OUT: '{{count}} feelings were left out: this format keeps one score per step.',
    JOURNEY_DETAILS_LEFT_OUT: '{{count}} details of the journey were left out, such as expectations and tags.',
    LINE_BREAKS_LEFT_OUT: 'In {{count}} texts, line breaks became spaces.',
    LINKS_LEFT_OUT: 'In {{count}} touchpoints, the link to another journey was left out.',
    NEUTRAL_SCORES: 'In {{count}} steps nobody said how it feels; the format wants a score, so they got a 3.',
    PERSONAS_LEFT_OUT: '{{count}} personas who appear in no step were left out.',
    PERSONA_DETAILS_LEFT_OUT: 'Of {{count}} personas only the name went along; description and picture were left out.',
    PICTURES_LEFT_OUT: '{{count}} pictures were left out.',
    SAME_LANES: '{{count}} lanes share the name of another; coming back, they become one.',
    SAME_NAMES: '{{count}} names occur more than once; coming back, they may become one.',
    STEP_DESCRIPTIONS_LEFT_OUT: 'The description of {{count}} steps was left out.',
    TOUCHPOINTS_LEFT_OUT: '{{count}} touchpoints were left out: this format only speaks of steps.',
  },
  document: {
    subject: 'Customer journey map',
    attachment: 'The journey, to be opened again in Percurso',
  },
  sheets: {
    plan: 'Assembly plan',
    intro: 'This map comes on {{sheets}} {{paper}} sheets. Glued together they measure {{width}} × {{height}} cm.',
    steps: [
      'Print at actual size, 100 %, without “fit to page”.',
      'Check the ruler below: it must measure 10 cm.',
      'On each sheet, cut the top and the left side along the marks. The first column stays whole on the left; the first row, at the top.',
      'Put each row together from left to right, gluing the next sheet onto the striped strip.',
      'Glue the rows from top to bottom and trim the outer edges.',
    ],
    order: 'Order of the sheets',
    ruler: '10 cm',
    glue: 'glue sheet {{sheet}} here',
    sheet: 'Sheet {{sheet}}',
    of: '{{number}} of {{sheets}}',
    scale: 'Print at 100 %',
  },
}
