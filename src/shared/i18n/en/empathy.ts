import type { Localized } from '../localized.ts'
import type { empathy as source } from '../pt-BR/empathy.ts'

export const empathy: Localized<typeof source> = {
  title: 'Empathy map',
  look: 'What to see of this person',
  profile: 'Portrait',
  write: 'Write and press Enter',
  addTo: 'New note in “{{area}}”',
  note: 'Note in “{{area}}”',
  more: 'What to do with “{{name}}”',
  moveTo: 'Move to',
  showsOn: 'Shows on the journey',
  everywhere: 'On none in particular',
  openJourney: 'Open the journey {{name}}',
  keys: 'Drag notes from one field to another. On the keyboard: Alt and the arrows.',
  print: 'Print (PDF)',
  printing: 'Making the PDF…',
  file: 'Empathy map',
  area: {
    says: { name: 'Says', ask: 'Which sentence do they repeat at the counter, on the phone, in messages?' },
    thinks: { name: 'Thinks', ask: 'What goes through their head that they do not say?' },
    does: { name: 'Does', ask: 'What do you see them do? Compare prices, ask for help, give up?' },
    feels: { name: 'Feels', ask: 'What makes them calm, rushed, embarrassed, excited?' },
    pains: { name: 'Pains', ask: 'What costs them time, money or patience?' },
    gains: { name: 'Gains', ask: 'What would a good day be for them? What makes them come back?' },
  },
  onMap: {
    title: 'Empathy map',
    none: 'No note is linked to this journey.',
    open: 'Open the empathy map',
    more_one: '{{count, number}} more note',
    more_other: '{{count, number}} more notes',
  },
}
