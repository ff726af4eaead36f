using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Caidence.Identity;
using Caidence.Localization;
using Caidence.Tenants;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

/// <summary>
/// A stranger opens a workspace. The same is done for an address that somebody has already, who may well want a second one: so neither the
/// answer nor its time tells which addresses are known. What differs is the mail.
/// </summary>
public sealed class SignUp(
    TenantOpening opening, TenantManager tenants, UserManager<IdentityUser> users, SignUpThrottle throttle, IBackgroundJobManager jobs,
    ISettingManager settings, IStringLocalizer<CaidenceResource> texts, IOptions<AbpLocalizationOptions> localization,
    IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock) : ITransientDependency
{
    /// <exception cref="AbpValidationException">With every field that is missing or will not do.</exception>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Account.TooManySignUps"/></exception>
    /// <param name="identity">What another provider has said of the person, who is let in by it from now on.</param>
    public async Task<IdentityUser> OpenWorkspaceAsync(RegisterDto input, ExternalIdentity? identity = null)
    {
        throttle.CountClient();
        await CheckAsync(input);
        var tenant = await opening.OpenAsync(input.WorkspaceName!, new(null));
        tenant.ChooseProfile(input.ProfileType!.Value);

        using (currentTenant.Change(tenant.Id, tenant.Name))
        {
            await KeepLanguageAsync();
            var owner = await AddAsync(input, identity);
            (await users.AddToRoleAsync(owner, OwnerGuard.RoleOf(owner))).CheckErrors();
            return owner;
        }
    }

    /// <summary>Within the current workspace, as somebody who is not let in before the address is confirmed, unless a provider has done so.</summary>
    public async Task<IdentityUser> AddAsync(RegisterDto input, ExternalIdentity? identity = null)
    {
        var user = new IdentityUser(guids.Create(), currentTenant.Id, UserNameFor(input), input.EmailAddress);
        user.Describe(input.Name, input.Surname, null);
        user.AwaitConfirmation(clock.Now);
        (input.Password.Length == 0 ? await users.CreateAsync(user) : await users.CreateAsync(user, input.Password)).CheckErrors();
        if (identity is not null)
        {
            (await users.AddLoginAsync(user, new(identity.Provider, identity.Key, identity.Provider))).CheckErrors();
        }

        if (identity is { IsEmailVerified: true, Email: { } verified } && verified == input.EmailAddress)
        {
            user.Confirm();
            return user;
        }

        throttle.CountAddress(input.EmailAddress);
        await jobs.EnqueueAsync(new ConfirmationMailArgs(currentTenant.Id, user.Id));
        return user;
    }

    // Not every letter that an address may have is one for a user name.
    private string UserNameFor(RegisterDto input) =>
        !string.IsNullOrWhiteSpace(input.UserName) ? input.UserName
        : input.EmailAddress.All(users.Options.User.AllowedUserNameCharacters.Contains) ? input.EmailAddress
        : TenantConsts.AdminUserName;

    private async Task CheckAsync(RegisterDto input)
    {
        var errors = new List<ValidationResult>();
        Demand(input.WorkspaceName, nameof(input.WorkspaceName));
        Demand(input.ProfileType, nameof(input.ProfileType));
        Demand(input.Name, nameof(input.Name));
        if (LooksLikeAnAdvertisement(input.WorkspaceName))
        {
            errors.Add(new(texts["SignUp:NameIsLink"], [nameof(input.WorkspaceName)]));
        }
        else if (errors.Count == 0 && await tenants.IsTakenAsync(input.WorkspaceName!))
        {
            errors.Add(new(texts["SignUp:NameTaken", input.WorkspaceName!], [nameof(input.WorkspaceName)]));
        }

        if (errors.Count > 0)
        {
            throw new AbpValidationException(errors);
        }

        void Demand(object? value, string member)
        {
            if (value is null || (value is string text && string.IsNullOrWhiteSpace(text)))
            {
                errors.Add(new(texts[ValidationTexts.Required, texts[$"DisplayName:{member}"]], [member]));
            }
        }
    }

    // The name stands in a mail to whatever address was typed in: nobody shall advertise through us.
    private static bool LooksLikeAnAdvertisement(string? name) =>
        name is not null && (name.Contains("://", StringComparison.Ordinal) || name.Contains("www.", StringComparison.OrdinalIgnoreCase));

    private async Task KeepLanguageAsync()
    {
        var language = CultureInfo.CurrentUICulture.Name;
        if (language != localization.Value.Languages[0].CultureName && localization.Value.Languages.Any(known => known.CultureName == language))
        {
            await settings.SetForCurrentTenantAsync(AbpSettings.DefaultLanguage, language);
        }
    }
}
