using Caidence.Brands;
using Caidence.Core.Security;
using Caidence.Tenants;

namespace Caidence.Profiles;

[Audited]
public sealed class CreatorProfile : WorkspaceProfile, IHasLogo
{
    public CreatorProfile(Guid id, Guid? tenantId)
        : base(id, tenantId)
    {
    }

    private CreatorProfile()
    {
    }

    public CreatorPerson Person { get; private set; } = new();
    public IReadOnlyList<PortfolioItem> Portfolio { get; private set; } = [];
    public IReadOnlyList<Rate> RateCard { get; private set; } = [];
    public Availability Availability { get; private set; } = new();
    public IReadOnlyList<AudienceMetric> AudienceMetrics { get; private set; } = [];

    /// <summary>Null where there has never been one.</summary>
    public IReadOnlyList<PortfolioPicture>? PortfolioPictures { get; private set; }

    /// <summary>Null for what is usual.</summary>
    public MediaKitChoices? KitChoices { get; private set; }

    /// <summary>Null while the media kit is shown to nobody.</summary>
    [DisableAuditing]
    public string? KitTokenHash { get; private set; }

    /// <summary>People want to copy it again.</summary>
    public SecretText? KitToken { get; private set; }
    public DateTime? KitSharedAt { get; private set; }
    public string? LogoBlobName { get; private set; }
    public string? LogoContentType { get; private set; }

    public IReadOnlyList<PortfolioPicture> Pictures => PortfolioPictures ?? [];
    public MediaKitChoices Kit => KitChoices ?? new();

    public override ProfileType Kind => ProfileType.Creator;
    public override bool IsFilled => Person.DisplayName is not null;

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Describe(CreatorPerson? person, Availability? availability)
    {
        Person = (person ?? new()).Checked();
        Availability = (availability ?? new()).Checked();
    }

    /// <returns>The blobs of pictures that are not needed any more.</returns>
    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public IReadOnlyList<string> Show(IReadOnlyList<PortfolioItem>? portfolio, IGuidGenerator ids)
    {
        Portfolio = CreatorChecks.Checked(portfolio ?? [], Portfolio.Select(item => item.Id), ids);
        var gone = Pictures.Where(picture => Portfolio.All(item => item.Id != picture.ItemId)).ToList();
        PortfolioPictures = [.. Pictures.Except(gone)];
        return [.. gone.Select(picture => picture.BlobName)];
    }

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Charge(IReadOnlyList<Rate>? rates) => RateCard = CreatorChecks.Checked([.. (rates ?? []).OfType<Rate>()]);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Reach(IReadOnlyList<AudienceMetric>? metrics) => AudienceMetrics = CreatorChecks.Checked([.. (metrics ?? []).OfType<AudienceMetric>()]);

    /// <exception cref="AbpValidationException">Names the field that is wrong.</exception>
    public void Choose(MediaKitChoices? kit) => KitChoices = (kit ?? new()).Checked();

    /// <summary>From now on this token opens the media kit and none before.</summary>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Profiles.NothingToShow"/></exception>
    public void Share(MediaKitToken token, DateTime now)
    {
        if (!IsFilled)
        {
            throw new BusinessException(CaidenceErrorCodes.Profiles.NothingToShow);
        }

        (KitTokenHash, KitToken, KitSharedAt) = (token.Hash, new(token.Text), now);
    }

    public void StopSharing() => (KitTokenHash, KitToken, KitSharedAt) = (null, null, null);

    /// <param name="itemId">Of the piece of work.</param>
    /// <param name="picture">Null for none.</param>
    /// <returns>The blob that is not needed any more.</returns>
    public string? ShowPicture(Guid itemId, PortfolioPicture? picture)
    {
        var before = Pictures.FirstOrDefault(other => other.ItemId == itemId);
        PortfolioPictures = [.. Pictures.Where(other => other != before), .. picture is null ? [] : new[] { picture }];
        return before?.BlobName;
    }

    public string? ShowLogo(string? blobName, string? contentType)
    {
        var before = LogoBlobName;
        (LogoBlobName, LogoContentType) = (blobName, contentType);
        return before;
    }
}
