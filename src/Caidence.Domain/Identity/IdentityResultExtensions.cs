using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

public static class IdentityResultExtensions
{
    /// <param name="result">What Identity answered.</param>
    /// <param name="passwordField">How the caller's input calls the password.</param>
    /// <exception cref="AbpValidationException">With one error for each that Identity found, naming its field.</exception>
    public static void CheckErrors(this IdentityResult result, string passwordField = "password")
    {
        if (!result.Succeeded)
        {
            throw new AbpValidationException(result.Errors.Select(error => IdentityErrors.ToValidationResult(error, passwordField)).ToList());
        }
    }
}
