import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../../shared/i18n/languages.ts'
import { touchpointChoice, touchpointChoices } from '../../../shared/i18n/touchpointWord.ts'
import type { Settings } from '../../../shared/ipc/routes/files.ts'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { Group } from '../../components/field/Group.tsx'
import { Segmented } from '../../components/segmented/Segmented.tsx'
import { bridge } from '../../ipc/bridge.ts'
import { useLanguage } from '../../state/languageStore.ts'
import { closeSheet } from '../../state/navigationStore.ts'
import { changeSettings, useSettings } from '../../state/settingsStore.ts'
import { sayFailure } from '../../state/toasts.ts'
import styles from './SettingsSheet.module.css'

/** What belongs to the person at this computer; shown at once. */
export function SettingsSheet() {
  const { t } = useTranslation()
  const settings = useSettings()
  const language = useLanguage((state) => state.language)
  const change = async (patch: Partial<Settings>): Promise<void> => {
    const reply = await changeSettings(patch)
    if (!reply.ok) sayFailure(reply)
  }
  return (
    <Dialog title={t('settings.title')} text={t('settings.text')} closeLabel={t('common.close')} onClose={closeSheet}>
      <Group label={t('settings.language')} hint={t('settings.languageHint')}>
        <Segmented
          wide
          label={t('settings.language')}
          value={settings.language}
          choices={[
            { value: 'system', label: t('settings.system') },
            ...LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) })),
          ]}
          onChoose={(language) => void change({ language })}
        />
      </Group>
      <Group label={t('settings.theme')} hint={t('settings.themeHint')}>
        <Segmented
          wide
          label={t('settings.theme')}
          value={settings.theme}
          choices={[
            { value: 'system', label: t('settings.system') },
            { value: 'light', label: t('settings.themes.light') },
            { value: 'dark', label: t('settings.themes.dark') },
            { value: 'projector', label: t('settings.themes.projector') },
          ]}
          onChoose={(theme) => void change({ theme })}
        />
      </Group>
      <Group label={t('settings.textSize')} hint={t('settings.textSizeHint')}>
        <Segmented
          wide
          label={t('settings.textSize')}
          value={settings.textSize}
          choices={[
            { value: 'normal', label: t('settings.textSizes.normal') },
            { value: 'large', label: t('settings.textSizes.large') },
            { value: 'larger', label: t('settings.textSizes.larger') },
          ]}
          onChoose={(textSize) => void change({ textSize })}
        />
      </Group>
      <Group label={t('settings.motion')} hint={t('settings.motionHint')}>
        <Segmented
          wide
          label={t('settings.motion')}
          value={settings.motion}
          choices={[
            { value: 'system', label: t('settings.system') },
            { value: 'reduced', label: t('settings.motionReduced') },
          ]}
          onChoose={(motion) => void change({ motion })}
        />
      </Group>
      <Group label={t('settings.touchpointWord')} hint={t('settings.touchpointWordHint')}>
        <Segmented
          wide
          label={t('settings.touchpointWord')}
          value={touchpointChoice(language, settings.touchpointWord)}
          choices={touchpointChoices(language)}
          onChoose={(touchpointWord) => void change({ touchpointWord })}
        />
      </Group>
      <p className={styles.version}>{t('settings.version', { version: bridge().info.version })}</p>
    </Dialog>
  )
}
