package de.chancenwege.service.advice.batch;

import de.chancenwege.service.advice.AdviceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an answer; for the description of the interface only. */
@Schema(
    name = "BatchAnswer",
    description = "One line of the answer",
    oneOf = {AdviceView.class, ProblemLine.class})
interface BatchAnswer {}
