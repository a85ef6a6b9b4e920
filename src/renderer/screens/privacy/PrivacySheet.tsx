import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog/Dialog.tsx'
import { closeSheet } from '../../state/navigationStore.ts'
import { ErasePerson } from './ErasePerson.tsx'
import { KeepFor } from './KeepFor.tsx'
import styles from './PrivacySheet.module.css'

/** What the file keeps about customers, and for how long. */
export function PrivacySheet() {
  const { t } = useTranslation()
  return (
    <Dialog title={t('privacy.title')} text={t('privacy.text')} closeLabel={t('common.close')} onClose={closeSheet}>
      <ErasePerson />
      <hr className={styles.rule} />
      <KeepFor />
    </Dialog>
  )
}
