package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.PagingModel;
import dev.sluice.processor.model.Written;
import java.net.URI;
import java.net.URISyntaxException;

/** An origin is scheme, host and perhaps port. */
final class NextUrlOriginValid implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    if (operation.paging() instanceof PagingModel.NextUrl nextUrl) {
      for (Written<String> origin : nextUrl.origins()) {
        if (!isOrigin(origin.value())) {
          findings.add(
              origin,
              "\"%s\" is no origin. Write scheme and host only, e.g. \"https://files.example.com\".",
              origin.value());
        }
      }
    }
  }

  private static boolean isOrigin(String text) {
    try {
      URI url = new URI(text);
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      return web
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawQuery() == null
          && url.getRawFragment() == null
          && url.getRawPath().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
