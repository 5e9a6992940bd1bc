export { CommunicationsModule } from './communications.module.js';
