/** Controls of Secure Controls Framework 2025.2.2. */
import type { Framework } from '../core/control.ts';

export default {
  id: 'scf',
  title: 'Secure Controls Framework 2025.2.2',
  controls: {
    'BCD-15': { title: 'Reserve hardware', verified: 'transcription' },
  },
} satisfies Framework;
