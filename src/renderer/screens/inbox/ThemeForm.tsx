import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sayTheme } from '../../../shared/i18n/answerText.ts'
import { Button } from '../../components/button/Button.tsx'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { TextField } from '../../components/field/TextField.tsx'
import { TagInput } from '../../components/tags/TagInput.tsx'
import { useSurroundings } from './surroundings.ts'
import { saveTheme } from './themes.ts'

/** Name and words of a theme; of one of ours a new name, and words beside ours. @param themeId null: a new one */
export function ThemeForm({ themeId, onClose }: { themeId: string | null; onClose: () => void }) {
  const { t } = useTranslation()
  const themes = useSurroundings((s) => s.themes)
  const own = themes.find((theme) => theme.id === themeId)
  const [name, setName] = useState(themeId === null ? '' : sayTheme(t, themes, themeId))
  const [words, setWords] = useState<readonly string[]>(own?.words ?? [])
  const [missing, setMissing] = useState(false)
  const save = async (): Promise<void> => {
    if (name.trim() === '' || (themeId === null && words.length === 0)) return setMissing(true)
    if ((await saveTheme(themeId, { name: name.trim(), words: [...words] })) === null) onClose()
  }
  return (
    <Dialog
      title={themeId === null ? t('inbox.themes.add') : t('inbox.themes.write')}
      text={t('inbox.themes.wordsHint')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" onClick={() => void save()}>
            {t('inbox.themes.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('inbox.themes.name')}
        value={name}
        maxLength={200}
        error={missing && name.trim() === '' ? t('inbox.themes.nameMissing') : null}
        onText={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
        }}
      />
      <TagInput
        label={t('inbox.themes.words')}
        hint={
          missing && words.length === 0 && themeId === null ? t('inbox.themes.wordsMissing') : t('common.tags.hint')
        }
        addLabel={t('inbox.themes.addWord')}
        removeLabel={(word) => t('common.tags.removeOne', { name: word })}
        tags={words}
        onTags={setWords}
      />
    </Dialog>
  )
}
