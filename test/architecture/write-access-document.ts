import { writeFileSync } from 'node:fs';
import { ACCESS_DOCUMENT, accessDocument } from './access.document.js';

writeFileSync(ACCESS_DOCUMENT, accessDocument());
