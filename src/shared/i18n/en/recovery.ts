import type { Localized } from '../localized.ts'
import type { recovery as source } from '../pt-BR/recovery.ts'

export const recovery: Localized<typeof source> = {
  title: 'This file needs you',
  file: 'File',
  untouched: 'Nothing in it was changed. It stays exactly as it is until you choose.',
  tryAgain: 'Try to open it again',
  openOther: 'Open another file',
  createNew: 'Make a new file',
  backups: 'Good backups',
  backupsText:
    'Each of them was verified. When you bring one back, the present file goes whole into a quarantine beside it.',
  noBackups: 'There is no backup of this file on this computer.',
  restore: 'Bring this one back',
  restoreNewest: 'Bring the newest back',
  restoring: 'Bringing it back',
  restored: 'The backup of {{when}} is back. The previous file is in the quarantine beside it.',
  newest: 'the newest',
  contents: 'What is in it',
  noJourneys: 'No journeys',
  moreJourneys_one: 'and {{count, number}} more',
  moreJourneys_other: 'and {{count, number}} more',
  none: {
    title: 'No file is open',
    text: 'Open a Percurso file or start a new one. Everything stays on this computer.',
  },
  list: {
    title: 'Backups',
    text: 'Made on opening and every ten minutes of work, and verified one by one.',
    create: 'Make one now',
    created: 'Backup made',
    empty: 'There is none of this file yet. Make the first one now; the next ones are made by themselves.',
    restore: 'Go back to this one',
    confirmTitle: 'Go back to the backup of {{when}}?',
    confirmText: 'The present file does not vanish: it goes whole into a quarantine beside it.',
    confirm: 'Go back to it',
  },
  reason: {
    opening: 'on opening',
    firstWrite: 'before the first change',
    migration: 'before updating the file',
    restore: 'before bringing another back',
    interval: 'during work',
    asked: 'asked for by you',
  },
}
