import { Menu, type MenuItemConstructorOptions } from 'electron'
import { CATALOGUES } from '../../../shared/i18n/catalogue.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { MENU, type MenuCommand, type MenuEntry, ROLE_WORDS } from './menuModel.ts'

function item(entry: MenuEntry, language: Language, run: (id: MenuCommand) => void): MenuItemConstructorOptions {
  if (entry === 'separator') return { type: 'separator' }
  if ('role' in entry) return { role: entry.role, label: ROLE_WORDS[language][entry.role] }
  return {
    label: CATALOGUES[language].commands[entry.command],
    ...(entry.keys ? { accelerator: entry.keys } : {}),
    // The window hears its keys itself, as in the browser; the menu shows them. macOS cannot only show.
    registerAccelerator: process.platform === 'darwin',
    click: () => run(entry.command),
  }
}

/** Puts up the native menu in the language shown. */
export function showMenu(language: Language, run: (id: MenuCommand) => void): void {
  const sections = MENU.map(
    ({ title, entries }): MenuItemConstructorOptions => ({
      label: CATALOGUES[language].commands.groups[title],
      submenu: entries.map((entry) => item(entry, language, run)),
    }),
  )
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, ...sections]))
}
