import type { Localized } from '../localized.ts'
import type { settings as source } from '../pt-BR/settings.ts'

export const settings: Localized<typeof source> = {
  title: 'Settings',
  text: 'They hold for you on this computer, in every file.',
  language: 'Language',
  languageHint: 'Changes the words of the app, not what you wrote on your maps.',
  theme: 'Appearance',
  themeHint: 'Projector uses large type and strong contrast, to be read from the back of the room.',
  system: 'Same as system',
  themes: { light: 'Light', dark: 'Dark', projector: 'Projector' },
  languages: { 'pt-BR': 'Português', en: 'English', es: 'Español' },
  textSize: 'Text size',
  textSizeHint: 'For the whole window. The map has its own zoom.',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  motion: 'Motion',
  motionHint: 'For those who are bothered by things that move on the screen.',
  motionReduced: 'No motion',
  touchpointWord: 'What to call where customers meet you',
  touchpointWordHint: 'Shown on the map, in the details and in what you print.',
  failed: 'The setting was not kept.',
  version: 'Percurso {{version}}',
}
