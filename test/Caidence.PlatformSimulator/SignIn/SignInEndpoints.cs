namespace Caidence.PlatformSimulator.SignIn;

internal static class SignInEndpoints
{
    /// <summary>"Continue with Google, LinkedIn" under <c>/google</c> and <c>/linkedin/oauth</c>; Facebook's dialog is Meta's own.</summary>
    public static void MapSignIn(this WebApplication app)
    {
        var (grants, clock) = (app.Services.GetRequiredService<SignInGrants>(), app.Services.GetRequiredService<SimulatorClock>());
        new OpenIdProvider("Google", "/google", grants, clock).Map(app);
        new OpenIdProvider("LinkedIn", "/linkedin/oauth", grants, clock).Map(app);
    }
}
