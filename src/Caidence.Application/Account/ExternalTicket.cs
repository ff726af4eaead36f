using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Caidence.Account;

/// <summary>Stands for what a provider has said of somebody, for as long as it takes to fill in a form.</summary>
public sealed class ExternalTicket(IDataProtectionProvider protection) : ISingletonDependency
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Caidence.ExternalIdentity").ToTimeLimitedDataProtector();

    public string Issue(ExternalIdentity identity) => _protector.Protect(JsonSerializer.Serialize(identity), Lifetime);

    /// <summary>Null if it is not one of ours or has run out.</summary>
    public ExternalIdentity? Read(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<ExternalIdentity>(_protector.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
