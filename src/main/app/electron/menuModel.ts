import type { Language } from '../../../shared/i18n/languages.ts'

/** Commands of the window that the menu offers; the window carries them out, whatever triggered them. */
export const MENU_COMMANDS = [
  'newFile',
  'openFile',
  'copyFile',
  'newJourney',
  'import',
  'bringIn',
  'export',
  'settings',
  'undo',
  'redo',
  'history',
  'goHome',
  'goMap',
  'goListen',
  'goSee',
  'goImprove',
  'goPersonas',
  'outline',
  'timeline',
  'palette',
  'present',
  'backups',
  'privacy',
  'help',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** What the system does by itself. */
export type MenuRole = 'cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'minimize' | 'quit'

export type MenuEntry =
  | { readonly command: MenuCommand; readonly keys?: string }
  | { readonly role: MenuRole }
  | 'separator'

export interface MenuSection {
  readonly title: 'file' | 'edit' | 'view' | 'help'
  readonly entries: readonly MenuEntry[]
}

export const MENU: readonly MenuSection[] = [
  {
    title: 'file',
    entries: [
      { command: 'newJourney', keys: 'CmdOrCtrl+N' },
      { command: 'import', keys: 'CmdOrCtrl+I' },
      { command: 'bringIn', keys: 'CmdOrCtrl+Shift+I' },
      { command: 'export', keys: 'CmdOrCtrl+E' },
      'separator',
      { command: 'newFile' },
      { command: 'openFile', keys: 'CmdOrCtrl+O' },
      { command: 'copyFile', keys: 'CmdOrCtrl+Shift+S' },
      { command: 'backups' },
      { command: 'privacy' },
      'separator',
      { command: 'settings', keys: 'CmdOrCtrl+,' },
      'separator',
      { role: 'quit' },
    ],
  },
  {
    title: 'edit',
    entries: [
      { command: 'undo', keys: 'CmdOrCtrl+Z' },
      { command: 'redo', keys: 'CmdOrCtrl+Shift+Z' },
      { command: 'history', keys: 'CmdOrCtrl+H' },
      { command: 'palette', keys: 'CmdOrCtrl+K' },
      'separator',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    title: 'view',
    entries: [
      { command: 'goHome', keys: 'Alt+1' },
      { command: 'goMap', keys: 'Alt+2' },
      { command: 'goListen', keys: 'Alt+3' },
      { command: 'goSee', keys: 'Alt+4' },
      { command: 'goImprove', keys: 'Alt+5' },
      { command: 'goPersonas', keys: 'Alt+6' },
      'separator',
      { command: 'outline', keys: 'CmdOrCtrl+Shift+L' },
      { command: 'timeline', keys: 'CmdOrCtrl+Shift+H' },
      { command: 'present', keys: 'F5' },
      'separator',
      { role: 'togglefullscreen' },
      { role: 'minimize' },
    ],
  },
  { title: 'help', entries: [{ command: 'help', keys: 'F1' }] },
]

/** Words of the system's own items, which Electron has in English only. */
export const ROLE_WORDS: Readonly<Record<Language, Readonly<Record<MenuRole, string>>>> = {
  'pt-BR': {
    cut: 'Recortar',
    copy: 'Copiar',
    paste: 'Colar',
    selectAll: 'Selecionar tudo',
    togglefullscreen: 'Tela cheia',
    minimize: 'Minimizar',
    quit: 'Sair',
  },
  en: {
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    togglefullscreen: 'Full screen',
    minimize: 'Minimise',
    quit: 'Quit',
  },
  es: {
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    togglefullscreen: 'Pantalla completa',
    minimize: 'Minimizar',
    quit: 'Salir',
  },
}
