import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { AVATARS } from '../../../shared/domain/persona/avatar.ts'
import { DrawnFace } from '../../components/avatar/DrawnFace.tsx'
import { Button } from '../../components/button/Button.tsx'
import { EmptyLine } from '../../components/emptyLine/EmptyLine.tsx'
import styles from './EmptyPersonas.module.css'
import { addPersona } from './personaStore.ts'

/** Nobody yet: faces that wait for a name, and one thing to do. */
export function EmptyPersonas() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty} aria-labelledby="nobody">
      <div className={styles.faces}>
        {AVATARS.slice(0, 4).map((spec) => (
          <DrawnFace key={spec} spec={spec} className={styles.face} />
        ))}
      </div>
      <EmptyLine wide />
      <h1 id="nobody" className={styles.title}>
        {t('personas.empty.title')}
      </h1>
      <p className={styles.text}>{t('personas.empty.text')}</p>
      <Button look="primary" icon={UserPlus} onClick={() => void addPersona()}>
        {t('personas.empty.action')}
      </Button>
    </section>
  )
}
