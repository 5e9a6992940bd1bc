import 'reflect-metadata';
import './src/app.module.js';
import { DataSource } from 'typeorm';
import { readConfig } from './src/platform/config/config.js';
import { dataSourceOptions } from './src/platform/database/data-sources.js';

/** The data source of TypeORM's own command line; the options come from where the server takes them. */
export default new DataSource(dataSourceOptions(readConfig().database, 'writer'));
