using Caidence.Brands;
using Caidence.Leads.Import;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;
using Caidence.Leads.Merging;
using Caidence.Leads.Sources;

namespace Caidence.Leads;

/// <summary>A person who answered an advertisement, with all that is known and was done. One person of a workspace is one lead.</summary>
[Audited]
public sealed class Lead : FullAuditedAggregateRoot<Guid>, IMultiTenant, IBrandScoped
{
    /// <summary>Stands before each of <see cref="SearchCodes"/> and in none of them.</summary>
    public const string SearchCode = " ";

    public Lead(Guid id, Guid? tenantId, DateTime capturedAt)
    {
        Id = id;
        TenantId = tenantId;
        CapturedAt = capturedAt;
    }

    private Lead()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid? BrandId { get; init; }
    public Guid? SourceId { get; init; }
    public Guid? CampaignId { get; init; }

    /// <summary>The file that brought them.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>The lead that this person was merged into; until that is taken back, this one stands in no list.</summary>
    public Guid? MergedIntoId { get; private set; }
    public string? FirstName { get; private set; }
    public string? LastName { get; private set; }

    /// <summary>As they were called in one. First and last name together are not kept a second time, so a query cannot ask for it.</summary>
    [DisableAuditing]
    public string? FullName
    {
        get => field ?? FirstAndLast;
        private set => field = value == FirstAndLast ? null : value;
    }

    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public string? Company { get; private set; }
    public string? JobTitle { get; private set; }
    public string? LinkedinProfile { get; private set; }
    public LeadAddress? Address { get; private set; }
    public Dictionary<string, string> CustomFields { get; private set; } = [];
    public string? Notes { get; private set; }

    /// <summary>By these a person is recognised; see <see cref="LeadKeys"/>.</summary>
    [DisableAuditing]
    public string? EmailHash { get; private set; }

    [DisableAuditing]
    public string? PhoneHash { get; private set; }

    /// <summary>The code of each of its words as <see cref="LeadSearchTerm"/> has it, behind a space.</summary>
    [DisableAuditing]
    public string? SearchCodes { get; private set; }

    /// <summary>The kind of the first source, as it travels: <c>facebook</c>, <c>manual</c> ...</summary>
    public string? SourcePlatform { get; init; }
    public LeadAttribution Attribution
    {
        get;
        init
        {
            field = value;
            CampaignName = value.CampaignName ?? value.UtmCampaign;
        }
    } = new();

    /// <summary>Under which the lead is counted: the advertisement's campaign, else the link's.</summary>
    [DisableAuditing]
    public string? CampaignName { get; private set; }
    public LeadStatus Status { get; private set; }
    public int? Score { get; private set; }
    public Guid? AssignedToId { get; private set; }

    /// <summary>Sent by a platform's test button: shown on request, counted nowhere, never merged with anybody.</summary>
    public bool IsTest { get; init; }

    [DisableAuditing]
    public int SubmissionCount { get; private set; }
    public DateTime CapturedAt { get; private set; }
    public DateTime? ContactedAt { get; private set; }

    /// <summary>From capture to first contact.</summary>
    [DisableAuditing]
    public int? ResponseSeconds { get; private set; }
    public DateTime? ConvertedAt { get; private set; }

    /// <summary>A member met them; they need no submission to be known.</summary>
    public bool IsTypedIn => SourcePlatform == WireWords.Of(LeadSourceType.Manual);

    /// <summary>The clock of the first contact runs. Of whom a file brought, nobody knows how long they have waited.</summary>
    public bool AwaitsContact => Status == LeadStatus.New && ContactedAt is null && !IsTest && ImportId is null;

    public bool HasContact => Email is not null || Phone is not null;

    /// <summary>Takes the codes of its words. A test has none: nobody looks for it.</summary>
    /// <returns>The rows by which it is found.</returns>
    public IReadOnlyList<LeadSearchTerm> Index(LeadKeys keys) => [.. TakeWords(keys).Select(code => new LeadSearchTerm(this, code))];

    /// <inheritdoc cref="Index"/>
    /// <returns>The codes.</returns>
    public IReadOnlyList<string> TakeWords(LeadKeys keys)
    {
        var codes = IsTest ? [] : keys.TermsOf(this);
        SearchCodes = codes.Count == 0 ? null : SearchCode + string.Join(SearchCode, codes);
        return codes;
    }

    /// <summary>Writes what a person typed; null members stay, empty ones are cleared.</summary>
    public void Edit(LeadContact contact, LeadKeys keys)
    {
        var full = FullName;
        FirstName = Take(contact.FirstName, FirstName, "firstName", LeadConsts.MaxNameLength);
        LastName = Take(contact.LastName, LastName, "lastName", LeadConsts.MaxNameLength);
        FullName = contact.FirstName is null && contact.LastName is null ? full : FirstAndLast;
        Company = Take(contact.Company, Company, "company", LeadConsts.MaxCompanyLength);
        JobTitle = Take(contact.JobTitle, JobTitle, "jobTitle", LeadConsts.MaxJobTitleLength);
        Notes = Take(contact.Notes, Notes, "notes", LeadConsts.MaxNotesLength);
        CustomFields = contact.CustomFields is null ? CustomFields : new(contact.CustomFields);
        (Email, EmailHash) = contact.Email is null ? (Email, EmailHash) : keys.OfEmail(contact.Email);
        (Phone, PhoneHash) = contact.Phone is null ? (Phone, PhoneHash) : keys.OfPhone(contact.Phone);

        // A test is nobody: it must neither be found as a person nor stand in a person's way.
        (EmailHash, PhoneHash) = IsTest ? (null, null) : (EmailHash, PhoneHash);

        if (!HasContact)
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.NeedsContact);
        }
    }

    /// <summary>Takes one more submission of this person in: gaps are filled, nothing that is there is overwritten.</summary>
    /// <returns>What the submission says differently.</returns>
    public IReadOnlyList<AlternateValue> Absorb(NormalisedLead submission, LeadKeys keys)
    {
        SubmissionCount++;
        var merge = PersonMerge.Fill(Details, PersonDetails.Of(submission));
        var full = FullName ?? submission.Name.Full;
        Details = merge.Merged;
        FullName = full;

        if (!IsTest)
        {
            EmailHash ??= merge.Filled.Contains(LeadField.Email) ? keys.Of(submission.Email!) : null;
            PhoneHash ??= merge.Filled.Contains(LeadField.Phone) ? keys.Of(submission.Phone!) : null;
        }

        var known = new Dictionary<string, string>(CustomFields);
        foreach (var field in submission.CustomFields)
        {
            known.TryAdd(field.Key, string.Join(", ", field.Values));
        }

        CustomFields = known;
        return merge.Alternates;
    }

    /// <summary>Begins as a file tells; that counts as one submission.</summary>
    public void Begin(LeadSnapshot snapshot, Guid? ownerId)
    {
        SubmissionCount = 1;
        AssignedToId = ownerId;
        Take(snapshot);
    }

    /// <summary>Takes over what an import decided, or what was there before it.</summary>
    public void Take(LeadSnapshot snapshot)
    {
        (FirstName, LastName, FullName) = (snapshot.FirstName, snapshot.LastName, snapshot.FullName);
        (Email, EmailHash, Phone, PhoneHash) = (snapshot.Email, snapshot.EmailHash, snapshot.Phone, snapshot.PhoneHash);
        (Company, JobTitle, LinkedinProfile, Address) = (snapshot.Company, snapshot.JobTitle, snapshot.LinkedinProfile, snapshot.Address);
        (CustomFields, Notes, Status, Score) = (snapshot.CustomFields, snapshot.Notes, snapshot.Status, snapshot.Score);
    }

    /// <summary>Takes over what a merge decided, or what was there before it.</summary>
    public void Become(LeadState state)
    {
        Take(state.Details);
        (AssignedToId, SubmissionCount) = (state.OwnerId, state.SubmissionCount);
        (ContactedAt, ResponseSeconds, ConvertedAt) = (state.ContactedAt, state.ResponseSeconds, state.ConvertedAt);
    }

    /// <summary>From now on the other one stands for both. Everything about this one stays as it is, for the way back.</summary>
    public void MergeInto(Lead survivor, DateTime now) => (MergedIntoId, IsDeleted, DeletionTime) = (survivor.Id, true, now);

    /// <summary>Stands for itself again.</summary>
    public void Part() => (MergedIntoId, IsDeleted, DeletionTime, DeleterId) = (null, false, null, null);

    /// <summary>Is where the one was that it had been merged into: in the lists, in the trash or within somebody else.</summary>
    public void Replace(Lead gone) => (MergedIntoId, IsDeleted, DeletionTime, DeleterId) = (gone.MergedIntoId, gone.IsDeleted, gone.DeletionTime, gone.DeleterId);

    /// <summary>One of several submissions is gone.</summary>
    public void ForgetSubmission() => SubmissionCount--;

    public void ChangeStatus(LeadStatus status, DateTime now)
    {
        if (status == Status)
        {
            return;
        }

        AddLocalEvent(new LeadStatusChanged(this, Status, status)
        {
            IsFirstContact = status == LeadStatus.Contacted && ContactedAt is null,
            ConvertedBefore = ConvertedAt,
        });
        Status = status;
        if (status == LeadStatus.Contacted)
        {
            WasContacted(now);
        }

        ConvertedAt = status == LeadStatus.Converted ? ConvertedAt ?? now : null;
    }

    /// <summary>As it was before the change, with all that the change set besides the status.</summary>
    public void TakeBack(LeadStatusChanged change)
    {
        AddLocalEvent(new LeadStatusChanged(this, Status, change.From));
        (Status, ConvertedAt) = (change.From, change.ConvertedBefore);
        (ContactedAt, ResponseSeconds) = change.IsFirstContact ? (null, null) : (ContactedAt, ResponseSeconds);
    }

    /// <param name="memberId">Null takes the lead from its owner.</param>
    public void AssignTo(Guid? memberId)
    {
        if (memberId == AssignedToId)
        {
            return;
        }

        AssignedToId = memberId;
        AddLocalEvent(new LeadAssigned(this, memberId));
    }

    public void Rate(int score) => Score = score;

    /// <summary>The first call or mail is the first contact.</summary>
    public void WasContacted(DateTime now)
    {
        ContactedAt ??= now;
        ResponseSeconds ??= (int)Math.Clamp((ContactedAt.Value - CapturedAt).TotalSeconds, 0, int.MaxValue);
    }

    /// <summary>Out of the trash.</summary>
    public void Restore() => (IsDeleted, DeletionTime, DeleterId) = (false, null, null);

    private string? FirstAndLast => PersonName.Joined(FirstName, LastName);

    private PersonDetails Details
    {
        get => PersonDetails.Nothing
            .With(LeadField.FirstName, FirstName).With(LeadField.LastName, LastName)
            .With(LeadField.Email, Email).With(LeadField.Phone, Phone)
            .With(LeadField.Company, Company).With(LeadField.JobTitle, JobTitle).With(LeadField.LinkedinProfile, LinkedinProfile)
            .With(LeadField.Street, Address?.Street).With(LeadField.PostalCode, Address?.PostalCode).With(LeadField.City, Address?.City)
            .With(LeadField.Region, Address?.Region).With(LeadField.Country, Address?.Country);
        set
        {
            FirstName = value[LeadField.FirstName];
            LastName = value[LeadField.LastName];
            Email = value[LeadField.Email];
            Phone = value[LeadField.Phone];
            Company = value[LeadField.Company];
            JobTitle = value[LeadField.JobTitle];
            LinkedinProfile = value[LeadField.LinkedinProfile];
            Address = new(value[LeadField.Street], value[LeadField.PostalCode], value[LeadField.City], value[LeadField.Region], value[LeadField.Country]);
        }
    }

    private static string? Take(string? given, string? before, string field, int maxLength) =>
        given is null ? before : Check.Length(given.Trim(), field, maxLength) is { Length: > 0 } text ? text : null;
}

/// <summary>What a person types about a lead; null members are left alone.</summary>
public sealed record LeadContact(
    string? FirstName, string? LastName, string? Email, string? Phone, string? Company, string? JobTitle, string? Notes,
    IReadOnlyDictionary<string, string>? CustomFields)
{
    public override string ToString() => nameof(LeadContact);
}
