import type { Localized } from '../localized.ts'
import type { exporting as source } from '../pt-BR/exporting.ts'

export const exporting: Localized<typeof source> = {
  warnings: {
    TYPE_TOO_SMALL: 'The smallest letters come out at {{pt}} pt, too small to read on a wall. Choose larger paper.',
    PAGE_CLAMPED: 'The map is longer than a PDF can be and was made smaller to fit.',
    IMAGE_REDUCED: 'The map is too large for a picture of the size chosen; it came out at {{percent}} %.',
    PICTURE_MISSING: 'A picture of the map was not found and its place stayed empty.',
    MANY_SHEETS: 'That is {{sheets}} sheets to glue. Smaller paper needs fewer sheets.',
    CARDS_LEFT_OUT: 'Cards that do not fit this format: {{count}}. Use JSON or PDF to take them along.',
    CHANNELS_LEFT_OUT: 'Channels that do not fit this format: {{count}}.',
    CHANNEL_CLASSES_LEFT_OUT: 'Channels with a class of their own, which does not fit this format: {{count}}.',
    CONNECTIONS_LEFT_OUT: 'Connections that do not fit this format: {{count}}. Use JSON or PDF to take them along.',
    DURATIONS_LEFT_OUT: 'Stage durations that do not fit this format: {{count}}.',
    EMPTY_LANES_LEFT_OUT: 'Empty lanes that did not go along: {{count}}.',
    FEELINGS_LEFT_OUT: 'Feelings that could not be written in this format: {{count}}.',
    JOURNEY_DETAILS_LEFT_OUT:
      'Details of the journey, such as expectations and tags, that do not fit this format: {{count}}.',
    LINE_BREAKS_LEFT_OUT: 'Texts of several lines that left as one line: {{count}}.',
    LINKS_LEFT_OUT: 'Touchpoints that open another journey and left without that link: {{count}}.',
    NEUTRAL_SCORES: 'Steps without a feeling that left with the neutral score 3, which Mermaid asks for: {{count}}.',
    PERSONAS_LEFT_OUT: 'Personas without a feeling on this map, which did not go along: {{count}}.',
    PERSONA_DETAILS_LEFT_OUT: 'Personas that left with their names only: {{count}}.',
    PICTURES_LEFT_OUT: 'Pictures that did not go along: {{count}}.',
    SAME_LANES: 'Lanes of one name, which will be one when the file is read again: {{count}}.',
    SAME_NAMES: 'Names that repeat and will be one when the file is read again: {{count}}.',
    STEP_DESCRIPTIONS_LEFT_OUT: 'Step descriptions that do not fit this format: {{count}}.',
    TOUCHPOINTS_LEFT_OUT:
      'Touchpoints that do not fit this format: {{count}}. Use JSON or PDF to take everything along.',
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
