import { Module } from '@nestjs/common';
import './needs/need-outcome.entity.js';
import './needs/need-skill.entity.js';
import './needs/need-window.entity.js';

@Module({})
export class MatchingModule {}
