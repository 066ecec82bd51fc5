package de.chancenwege.service.http;

import de.chancenwege.service.database.Sql;
import de.chancenwege.service.rulebook.NoRulebook;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.postgresql.ds.PGSimpleDataSource;

/** Addresses that fail as the service may fail, with messages that must not come out. */
@Path("/kaputt")
public class Broken {
  @GET
  @Operation(hidden = true)
  public String fail() {
    throw new IllegalStateException("Geheimnis");
  }

  @GET
  @Path("ohne-regelwerk")
  @Operation(hidden = true)
  public String withoutRulebook() {
    return NoRulebook.active().rulebook().toString();
  }

  @GET
  @Path("ohne-datenbank")
  @Operation(hidden = true)
  public int withoutDatabase() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/geheimnis");
    return new Sql(nowhere).run("select 1");
  }

  /** As when no thread is free and the queue is full. */
  void route(@Observes Router router) {
    router
        .get("/kaputt/ueberlastet")
        .handler(context -> context.fail(new RejectedExecutionException("Geheimnis")));
  }
}
