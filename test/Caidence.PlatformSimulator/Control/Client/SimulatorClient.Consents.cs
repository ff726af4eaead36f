namespace Caidence.PlatformSimulator.Control.Client;

public sealed partial class SimulatorClient
{
    /// <param name="platform"><c>linkedin</c>, <c>youtube</c>, <c>snapchat</c>.</param>
    public Task<IReadOnlyList<TokenState>> TokensAsync(string platform) => GetAsync<IReadOnlyList<TokenState>>($"{platform}/tokens");

    /// <summary>Somebody removes the app in the platform's settings.</summary>
    public Task RevokeOutsideAsync(string platform, string? email = null) => PostAsync($"{platform}/revocations", new ConsentMatter(email));

    /// <summary>Time is up for these tokens.</summary>
    public Task ExpireAsync(string platform, string? email = null, string? kind = null) =>
        PostAsync($"{platform}/expirations", new ConsentMatter(email, kind));
}
