package de.chancenwege.service.advice;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Codes of the certainties; for the description of the interface only. */
@Schema(
    name = "Certainty",
    type = SchemaType.STRING,
    description =
        "V text read, V? text read but its reading open, S secondary source, M from memory",
    enumeration = {"V", "V?", "S", "M"})
interface CertaintyCode {}
