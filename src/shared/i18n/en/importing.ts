import type { Localized } from '../localized.ts'
import type { importing as source } from '../pt-BR/importing.ts'

export const importing: Localized<typeof source> = {
  warnings: {
    MORE_WARNINGS: 'Further notices like these: {{count}}. Mend the first ones and try again to see the rest.',
    CONTROL_CHARACTERS: 'Invisible characters taken out: {{count}}. Check that the text is still whole.',
    TEXT_CUT: 'The text has {{length}} characters; only the first {{limit}} came in. Split it into smaller parts.',
    TEXT_LEFT_OUT: '“{{text}}” did not come in: a stage or step must stand before it. Write it below a step.',
    CODE_LEFT_OUT: 'A block of code did not enter the map. If it matters, write it as plain text.',
    STEP_ADDED: 'The stage “{{stage}}” had no steps; one of the same name was made to hold what came.',
    LANE_UNKNOWN: 'The lane “{{lane}}” is not one of ours and became a free-text lane of that name.',
    LANE_TAKES_NO_CARDS: 'The lane “{{lane}}” takes no cards, and “{{text}}” did not come in. Use another lane.',
    VALENCE_OUT_OF_RANGE: 'The feeling “{{value}}” lies outside −2 to +2 and was not used.',
    VALENCE_UNREADABLE: 'We did not understand the feeling “{{value}}”. Write a number from −2 to +2.',
    IMPORTANCE_OUT_OF_RANGE: 'The importance “{{value}}” is not a number from 1 to 5 and was left blank.',
    VALUE_UNKNOWN: 'We did not understand “{{value}}” and left things as they were.',
    CSV_QUOTES: 'There is an unpaired quotation mark near here. Check that the cells after it are in place.',
    CSV_COLUMN_UNKNOWN: 'The column “{{column}}” was not used. Call it stage, step, lane or text if it matters.',
    MERMAID_BEFORE_HEADER: 'This line stands before the word “journey” and was ignored.',
    MERMAID_BLOCK_NOT_CLOSED: 'The description begins with “{” and never closes; it was read to the end of the text.',
    MERMAID_OTHER_DIAGRAM: 'The diagram “{{text}}” is no journey and was left out.',
    MERMAID_TASK_WITHOUT_NAME: 'The task on this line has no name; a step without a name came in.',
    MERMAID_COLON_IN_NAME: 'The name “{{name}}” holds a colon; we took the score that comes after it.',
    MERMAID_TEXT_LEFT_OUT: '“{{text}}” stands where Mermaid reads a comment and was left out.',
    MERMAID_SCORE_MISSING: '“{{name}}” has no score and came in without a feeling. Write “: 3” after the name.',
    MERMAID_SCORE_NOT_NUMBER: 'The score “{{value}}” of “{{name}}” is no number; the step came in without a feeling.',
    MERMAID_SCORE_OUT_OF_RANGE: 'The score {{value}} of “{{name}}” is not 1 to 5; the step came in without a feeling.',
    MERMAID_SCORE_ROUNDED: 'The score {{value}} of “{{name}}” was rounded to {{rounded}}.',
  },
  help: {
    outline:
      'A line with # is the journey, ## a stage, ### a step. Every - below a step is a touchpoint; “Pain: …”, “Thought: …” or “Backstage: …” become cards.',
    marks:
      'After the name: [WhatsApp] says the channel, ★ marks a key moment, (-2) to (+2) say the feeling, (Ann: -1) that of one persona.',
    indent:
      'Without #, the indentation counts: two levels are stages and steps; three, stages, steps and touchpoints. One line alone at the top is the name of the journey.',
    csv: 'One row per touchpoint or card, with the columns stage, step, lane and text. An empty cell repeats the one above.',
    mermaid: 'A “journey” diagram: a section is a stage, every task a step, and its score from 1 to 5 the feeling.',
  },
}
