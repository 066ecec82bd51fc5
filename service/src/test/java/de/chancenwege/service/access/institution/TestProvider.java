package de.chancenwege.service.access.institution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A provider of OpenID Connect that speaks the code flow over HTTP and asks nobody for a password.
 *
 * <p>Whoever goes there says in the address who they are ({@code person}, {@code roles}), and what
 * is to go wrong ({@code fault}): the nonce, the issuer, the audience, the key, the secret.
 */
public final class TestProvider implements QuarkusTestResourceLifecycleManager {
  static final String CLIENT = "chancenwege";
  private static final String SECRET = "nur für Tests";
  private static final String KEY = "1";

  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final KeyPair keys = keys();
  private final KeyPair others = keys();
  private @Nullable HttpServer server;
  private String issuer = "";

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/.well-known/openid-configuration", c -> json(c, 200, discovery()));
    server.createContext("/keys", c -> json(c, 200, keySet()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
    return Map.of(
        "chancenwege.oidc.issuer", issuer,
        "chancenwege.oidc.client-id", CLIENT,
        "chancenwege.oidc.client-secret", SECRET,
        "chancenwege.oidc.role.freigabe", "regeln-freigeben");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private String discovery() {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer);
  }

  private String keySet() {
    var key = (RSAPublicKey) keys.getPublic();
    return """
        {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "%s", "n": "%s", "e": "%s"}]}
        """
        .formatted(
            KEY,
            base64(key.getModulus().toByteArray()),
            base64(key.getPublicExponent().toByteArray()));
  }

  private void authorize(HttpExchange call) throws IOException {
    var asked = fields(call.getRequestURI().getRawQuery());
    var code = UUID.randomUUID().toString();
    codes.put(code, asked);
    var answer = "refusal".equals(asked.get("fault")) ? "error=access_denied" : "code=" + code;
    call.getResponseHeaders()
        .add("Location", asked.get("redirect_uri") + "?" + answer + "&state=" + asked.get("state"));
    call.sendResponseHeaders(302, -1);
    call.close();
  }

  private void token(HttpExchange call) throws IOException {
    var sent = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var asked = Optional.ofNullable(codes.remove(String.valueOf(sent.get("code"))));
    var isFine =
        asked.filter(known -> isOurs(call) && isVerified(known, sent)).isPresent()
            && !"secret".equals(asked.get().get("fault"));
    if (isFine) {
      json(
          call,
          200,
          "{\"access_token\": \"keiner\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
              .formatted(idToken(asked.get())));
    } else {
      json(call, 400, "{\"error\": \"invalid_grant\"}");
    }
  }

  private static boolean isOurs(HttpExchange call) {
    var known =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    return ("Basic " + known).equals(call.getRequestHeaders().getFirst("Authorization"));
  }

  private static boolean isVerified(Map<String, String> asked, Map<String, String> sent) {
    try {
      var verifier = String.valueOf(sent.get("code_verifier")).getBytes(StandardCharsets.US_ASCII);
      var hash = MessageDigest.getInstance("SHA-256").digest(verifier);
      var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
      return challenge.equals(asked.get("code_challenge"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String idToken(Map<String, String> asked) {
    var fault = String.valueOf(asked.get("fault"));
    var person = String.valueOf(asked.get("person"));
    return Jwt.issuer(fault.equals("issuer") ? issuer + "/other" : issuer)
        .subject("nummer-" + person)
        .audience(fault.equals("audience") ? "somebody" : CLIENT)
        .claim("nonce", fault.equals("nonce") ? "other" : asked.get("nonce"))
        .claim("preferred_username", person)
        .claim("name", "Frau " + person)
        .claim("roles", Set.copyOf(Arrays.asList(asked.getOrDefault("roles", "").split(" "))))
        .expiresIn(300)
        .jws()
        .keyId(KEY)
        .sign((fault.equals("key") ? others : keys).getPrivate());
  }

  private static Map<String, String> fields(String encoded) {
    var fields = new HashMap<String, String>();
    for (var field : encoded.split("&")) {
      var parts = field.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static void json(HttpExchange call, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    try (var body = call.getResponseBody()) {
      body.write(bytes);
    }
  }

  /** Without the byte for the sign that Java puts in front. */
  private static String base64(byte[] number) {
    var from = number[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOfRange(number, from, number.length));
  }

  private static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
