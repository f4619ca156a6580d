package desk

import (
	"net/http"
	"slices"

	"thidua/internal/access"
	"thidua/internal/web"
)

// homeRoutes are the addresses of what stands around everything: home, search, help, drafts.
func (d *Desk) homeRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /{$}", Open: web.Own, Do: d.home},
		{Pattern: "GET /healthz", Open: web.Public, Do: d.healthz},
		{Pattern: "POST /ban-nhap", Open: web.Own, Do: d.draftSave},
		{Pattern: "POST /ban-nhap/bo", Open: web.Own, Do: d.draftDrop},
		{Pattern: "GET /tim", Open: web.Own, Do: d.find},
		{Pattern: "GET /tro-giup", Open: web.Own, Do: d.helpList},
		{Pattern: "GET /tro-giup/{page}", Open: web.Own, Do: d.helpPage},
	}
}

// signRoutes are the addresses of signing in and of one's own account.
func (d *Desk) signRoutes() []web.Route {
	return slices.Concat([]web.Route{
		{Pattern: "GET /dang-nhap", Open: web.Public, Do: d.signInShow},
		{Pattern: "POST /dang-nhap", Open: web.Public, Do: d.signIn},
		{Pattern: "GET /dang-nhap/buoc-hai", Open: web.Public, Do: d.secondShow},
		{Pattern: "POST /dang-nhap/buoc-hai", Open: web.Public, Do: d.second},
		{Pattern: "POST /dang-nhap/khoa/hoi", Open: web.Public, Do: d.passkeyAsk},
		{Pattern: "POST /dang-nhap/khoa/xong", Open: web.Public, Do: d.passkeySignIn},
		{Pattern: "POST /dang-xuat", Open: web.Public, Do: d.signOut},
		{Pattern: "GET /dat-mat-khau", Open: web.Public, Do: d.redeemShow},
		{Pattern: "POST /dat-mat-khau", Open: web.Public, Do: d.redeem},
		{Pattern: "GET /phien/con-lai", Open: web.Own, Do: d.sessionLeft},
		{Pattern: "POST /phien/tiep-tuc", Open: web.Own, Do: d.sessionLeft},
		{Pattern: "GET /toi", Open: web.Own, Do: d.me},
		{Pattern: "GET /toi/du-lieu.json", Open: web.Own, Do: d.meExport},
		{Pattern: "POST /toi/phien/{id}/ket-thuc", Open: web.Own, Do: d.meEnd},
		{Pattern: "POST /toi/phien/ket-thuc-het", Open: web.Own, Do: d.meEndAll},
		{Pattern: "GET /toi/xac-thuc-hai", Open: web.Own, Do: d.factor},
		{Pattern: "GET /toi/xac-thuc-hai/bat", Open: web.Own, Proof: true, Do: d.factorOffer},
		{Pattern: "POST /toi/xac-thuc-hai/bat", Open: web.Own, Do: d.factorOn}, // the sealed key of the form shows the proof
		{Pattern: "POST /toi/xac-thuc-hai/ma-moi", Open: web.Own, Proof: true, Do: d.factorCodes},
		{Pattern: "GET /toi/xac-thuc-hai/khoa", Open: web.Own, Proof: true, Do: d.passkeyNew},
		{Pattern: "POST /toi/xac-thuc-hai/khoa/hoi", Open: web.Own, Proof: true, Do: d.passkeyOffer},
		{Pattern: "POST /toi/xac-thuc-hai/khoa/xong", Open: web.Own, Do: d.passkeyAdd}, // the ticket shows the proof
		{Pattern: "POST /toi/xac-thuc-hai/khoa/{id}/bo", Open: web.Own, Proof: true, Do: d.passkeyDrop},
		{Pattern: "POST /toi/ngon-ngu", Open: web.Own, Do: d.meLanguage},
	}, d.ssoRoutes())
}

// signEntries are the forms of one's own account.
func (d *Desk) signEntries() []web.Entry {
	return []web.Entry{
		{Path: "/xac-nhan", Name: "sign.proof", Open: web.Own, Show: d.proofShow, Save: d.proof},
		{Path: "/toi/mat-khau", Name: "me.password", Open: web.Own, Proof: true, Show: d.passwordShow, Save: d.password},
		{Path: "/toi/xac-thuc-hai/tat", Name: "factor.turnoff", Open: web.Own, Proof: true, Show: d.factorOffShow, Save: d.factorOff},
		{Path: "/toi/ten", Name: "me.name", Drafts: true, Open: web.Own, Show: d.myNameShow, Save: d.myName},
	}
}

// unitRoutes are the addresses of units.
func (d *Desk) unitRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /don-vi", Act: access.SeeUnits, Do: d.units},
		{Pattern: "GET /don-vi/mau.xlsx", Act: access.ChangeUnits, Do: d.unitTemplate},
		{Pattern: "GET /don-vi/{id}", Act: access.SeeUnits, Object: d.unitObject, Do: d.unit},
	}
}

// unitEntries are the forms of units.
func (d *Desk) unitEntries() []web.Entry {
	return []web.Entry{
		{Path: "/don-vi/them", Name: "units.add", Drafts: true, Act: access.ChangeUnits, Show: d.unitNewShow, Save: d.unitNew},
		{Path: "/don-vi/nhap", Name: "units.import", Act: access.ChangeUnits, Show: d.unitImportShow, Save: d.unitImport},
		{Path: "/don-vi/sap-nhap", Name: "units.merge", Drafts: true, Act: access.ChangeUnits, Show: d.unitMergeShow, Save: d.unitMerge},
		{Path: "/don-vi/{id}/doi-ten", Name: "units.rename", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitRenameShow, Save: d.unitRename},
		{Path: "/don-vi/{id}/chuyen", Name: "units.move", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitMoveShow, Save: d.unitMove},
		{Path: "/don-vi/{id}/ket-thuc", Name: "units.close", Drafts: true, Act: access.ChangeUnits, Object: d.unitObject, Show: d.unitCloseShow, Save: d.unitClose},
	}
}

// personRoutes are the addresses of people and their posts.
func (d *Desk) personRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /can-bo", Act: access.SeePeople, Object: d.ownUnit, Do: d.people},
		{Pattern: "GET /can-bo/mau.xlsx", Act: access.ChangeUnits, Do: d.peopleTemplate},
		{Pattern: "GET /can-bo/{id}", Act: access.SeePeople, Object: d.personObject, Do: d.person},
		{Pattern: "GET /chuc-vu", Act: access.ChangeUnits, Do: d.titlesList},
	}
}

// accountRoutes are the addresses of accounts.
func (d *Desk) accountRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /tai-khoan", Act: access.SeeAccounts, Object: d.ownUnit, Do: d.accounts},
		{Pattern: "GET /tai-khoan/{id}", Act: access.SeeAccounts, Object: d.accountObject, Do: d.account},
		{Pattern: "POST /tai-khoan/{id}/ma-moi", Act: access.ManageAccounts, Object: d.accountObject, Proof: true, Do: d.accountReset},
		{Pattern: "POST /tai-khoan/{id}/khoa", Act: access.ManageAccounts, Object: d.accountObject, Proof: true, Do: d.accountDisable},
		{Pattern: "POST /tai-khoan/{id}/mo", Act: access.ManageAccounts, Object: d.accountObject, Proof: true, Do: d.accountDisable},
	}
}

// accountEntries are the forms of accounts.
func (d *Desk) accountEntries() []web.Entry {
	list := []web.Entry{
		{Path: "/tai-khoan/cap", Name: "accounts.new", Drafts: true, Act: access.ManageAccounts, Object: d.ownUnit, Proof: true, Show: d.accountNewShow, Save: d.accountNew},
		{Path: "/tai-khoan/{id}/vai-tro", Name: "accounts.roles", Drafts: true, Act: access.ManageAccounts, Object: d.accountObject, Proof: true, Show: d.accountRolesShow, Save: d.accountRoles},
	}
	if d.SSO != nil {
		list = append(list, web.Entry{Path: "/tai-khoan/{id}/mot-lan", Name: "sso.title", Act: access.ManageAccounts, Object: d.accountObject, Proof: true, Show: d.accountSSOShow, Save: d.accountSSO})
	}
	return list
}

// logRoutes are the addresses of the log.
func (d *Desk) logRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /nhat-ky", Act: access.SeeLog, Do: d.log},
		{Pattern: "GET /nhat-ky/dang-nhap", Act: access.SeeSignIns, Do: d.signIns},
		{Pattern: "POST /nhat-ky/kiem-tra", Act: access.CheckLog, Do: d.logCheck},
	}
}

// logEntries are the forms of the log.
func (d *Desk) logEntries() []web.Entry {
	return []web.Entry{
		{Path: "/nhat-ky/{seq}/xoa-noi-dung", Name: "logs.erase", Act: access.AnswerErase, Proof: true, Show: d.eraseShow, Save: d.erase},
	}
}

// fileRoutes are the addresses of files.
func (d *Desk) fileRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET " + filesPath, Act: access.ManageFiles, Do: d.files},
		{Pattern: "GET /tep/{id}", Act: access.SeeBloc, Object: d.fileObject(access.SeeBloc), Do: d.file},
	}
}

// dataRoutes are the addresses of copies of the data.
func (d *Desk) dataRoutes() []web.Route {
	return []web.Route{
		{Pattern: "GET /du-lieu", Act: access.KeepData, Do: d.data},
		{Pattern: "POST /du-lieu/sao-luu", Act: access.KeepData, Proof: true, Do: d.dataCopy},
		{Pattern: "GET /du-lieu/{name}", Act: access.KeepData, Proof: true, Do: d.dataRead},
	}
}

// healthz says that the program answers and its database too.
func (d *Desk) healthz(c *web.Ctx) error {
	if _, err := d.Log.Size(c.R.Context()); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, map[string]bool{"ok": true})
}
