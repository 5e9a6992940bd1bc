export { definedOnly, requireVersion } from '../platform/database/versions.js';
