import type { Settings } from '../../../shared/ipc/routes/files.ts'

/** `--ground` of the window's themes (tokens.css; a test compares them): what is seen before the page has drawn. */
export const GROUNDS = { light: '#f6f6f2', dark: '#10131b', projector: '#ffffff' } as const

/** @param systemIsDark what the computer asks for, where the settings leave it to it */
export const groundOf = ({ theme }: Pick<Settings, 'theme'>, systemIsDark: boolean): string =>
  GROUNDS[theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme]
