using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Account;

/// <summary>Somebody at Google, Facebook or LinkedIn, by way of the simulator.</summary>
internal static class OtherProviders
{
    /// <summary>Goes there, says who one is, and comes back; answers with what Caidence says then.</summary>
    /// <param name="email">Null: cancels there.</param>
    public static async Task<HttpResponseMessage> ContinueWithAsync(
        this HttpClient browser, string provider, string? email, bool isVerified = true, bool link = false)
    {
        var there = await browser.GoThereAsync(provider, link);
        return await browser.GetAsync(await ConsentAsync(there, email, isVerified));
    }

    /// <summary>The provider's consent screen.</summary>
    public static async Task<Uri> GoThereAsync(this HttpClient browser, string provider, bool link = false)
    {
        await browser.GetAsync("/api/abp/application-configuration");
        var answer = await browser.SubmitAsync("/Account/ExternalLogin", ("provider", provider), ("link", link ? "true" : "false"));
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    /// <summary>Where the provider sends the browser back to.</summary>
    public static async Task<Uri> ConsentAsync(Uri there, string? email, bool isVerified = true)
    {
        using var provider = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        (await provider.GetAsync(there)).IsSuccessStatusCode.ShouldBeTrue();
        var form = QueryHelpers.ParseQuery(there.Query).Select(each => KeyValuePair.Create(each.Key, each.Value.ToString()))
            .Append(email is null ? new("error", "access_denied") : new("email", email))
            .Append(new("verified", isVerified ? "true" : "false"));
        var answer = await provider.PostAsync(there.GetLeftPart(UriPartial.Path), new FormUrlEncodedContent(form));
        return answer.Headers.Location!;
    }
}
