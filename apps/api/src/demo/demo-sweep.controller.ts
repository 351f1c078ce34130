import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DailySweepService, type SweepReport } from '@cb/casework';
import { type Day, notFound } from '@cb/domain';
import { Config } from '@cb/platform';
import { Public } from '../access';
import { IsCalendarDay } from '../http/calendar-day';
import { isDemoKey } from '../http/demo-clock';
import { NotReplayed } from '../http/idempotency.interceptor';

class DemoSweepDto { @IsCalendarDay() asOf!: Day }

/** The daily sweep as of a day of a story. Outside demonstration mode there is nothing here. */
@ApiExcludeController()
@Controller('demo/sweep')
@NotReplayed()
export class DemoSweepController {
  constructor(private readonly sweep: DailySweepService, private readonly config: Config) {}

  @Post()
  @HttpCode(200)
  @Public({ counted: false })
  async run(@Body() { asOf }: DemoSweepDto, @Headers('x-attesta-demo-key') key?: string): Promise<SweepReport> {
    if (!isDemoKey(this.config, key)) throw notFound('this page');
    return this.sweep.run(asOf);
  }
}
