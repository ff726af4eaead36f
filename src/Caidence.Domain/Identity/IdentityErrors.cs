using System.ComponentModel.DataAnnotations;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Caidence.Identity;

/// <summary>What ASP.NET Core Identity refuses, in our words and with the field it is about.</summary>
public sealed class IdentityErrors(IStringLocalizer<CaidenceResource> texts) : IdentityErrorDescriber
{
    private static readonly Dictionary<string, string> Fields = new()
    {
        [nameof(InvalidUserName)] = "userName",
        [nameof(DuplicateUserName)] = "userName",
        [nameof(InvalidEmail)] = "email",
        [nameof(DuplicateEmail)] = "email",
        [nameof(InvalidRoleName)] = "name",
        [nameof(DuplicateRoleName)] = "name",
        [nameof(PasswordMismatch)] = "currentPassword",
        [nameof(InvalidToken)] = "resetToken",
    };

    public static ValidationResult ToValidationResult(IdentityError error, string passwordField) =>
        new(error.Description, PasswordPolicy.Codes.Contains(error.Code) ? [passwordField] : Fields.TryGetValue(error.Code, out var field) ? [field] : []);

    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Failed");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "Failed");

    public override IdentityError InvalidUserName(string? userName) =>
        string.IsNullOrWhiteSpace(userName) ? Error(nameof(InvalidUserName), "UserNameRequired") : Error(nameof(InvalidUserName), "InvalidUserName", userName);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "DuplicateUserName", userName);

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), "InvalidEmail", email ?? "");

    public override IdentityError DuplicateEmail(string email) => Error(nameof(DuplicateEmail), "DuplicateEmail", email);

    public override IdentityError InvalidRoleName(string? role) => Error(nameof(InvalidRoleName), "InvalidRoleName", role ?? "");

    public override IdentityError DuplicateRoleName(string role) => Error(nameof(DuplicateRoleName), "DuplicateRoleName", role);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "PasswordMismatch");

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), "InvalidToken");

    public AbpValidationException UnknownRole(string name, string field = "roleNames") => new(texts["Identity:UnknownRole", name], field);

    public IdentityError Password(string code, int length) => Error(code, code, length);

    private IdentityError Error(string code, string key, params object[] arguments) =>
        new() { Code = code, Description = texts[$"Identity:{key}", arguments] };
}
